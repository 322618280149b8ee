import { faster } from "./large.ts";
import { multiplyByLoops } from "./matmul-loops.ts";

/**
 * Writes the matrix product of `x` (n by k) and `y` (k by m) into `out`, which contains zeros and
 * whose rows have a stride of `or`. An operand is given by its buffer, its start position, and its
 * strides along rows and columns. Every sum runs in the same order, so all implementations give
 * bit-identical results.
 */
export type MatmulKernel = (
  n: number,
  k: number,
  m: number,
  out: Float64Array,
  o: number,
  or: number,
  x: Float64Array,
  xi: number,
  xr: number,
  xc: number,
  y: Float64Array,
  yi: number,
  yr: number,
  yc: number,
) => void;

/**
 * The numbers of rows and columns, of terms in a sum, and of products from which the kernel for
 * large arrays is faster.
 */
const [SIDE, TERMS, PRODUCTS] = [4, 32, 96 ** 3];

export const matmul: MatmulKernel = (n, k, m, ...operands) => {
  const isLarge = n * k * m >= PRODUCTS && k >= TERMS && Math.min(n, m) >= SIDE;
  const multiply = isLarge ? faster(multiplyByLoops) : multiplyByLoops;
  multiply(n, k, m, ...operands);
};
