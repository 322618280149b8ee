import { faster } from "./large.ts";
import { multiplyByLoops } from "./matmul-loops.ts";
import type { MatmulKernel } from "./types.ts";

/**
 * The numbers of rows and columns, of terms in a sum, and of products from which the kernel for
 * large arrays is faster.
 */
const [SIDE, TERMS, PRODUCTS] = [4, 16, 40 ** 3];

export const matmul: MatmulKernel = (n, k, m, ...operands) => {
  const isLarge = n * k * m >= PRODUCTS && k >= TERMS && Math.min(n, m) >= SIDE;
  const multiply = isLarge ? faster(multiplyByLoops) : multiplyByLoops;
  multiply(n, k, m, ...operands);
};
