import { faster } from "./large.ts";
import { multiplyByLoops } from "./matmul-loops.ts";

/**
 * The matrix product of `x` (n by k) and `y` (k by m) into zeros in `out`, whose rows lie `or`
 * apart. An operand is its buffer, where it starts, and its steps from row to row and column to
 * column. Every sum runs in order, so that the result is the same bits however it is worked out.
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
 * From so many rows and columns, terms to a sum and products on, the kernel for large arrays is
 * faster.
 */
const [SIDE, TERMS, PRODUCTS] = [4, 32, 96 ** 3];

export const matmul: MatmulKernel = (n, k, m, ...operands) => {
  const isLarge = n * k * m >= PRODUCTS && k >= TERMS && Math.min(n, m) >= SIDE;
  const multiply = isLarge ? faster(multiplyByLoops) : multiplyByLoops;
  multiply(n, k, m, ...operands);
};
