/*
 * Numbers of twice the precision, as the sum of two floats: the second contains the rounding error.
 */

const SPLIT = 2 ** 27 + 1;

/** The rounding error of the product `a * b = p`. (T. J. Dekker, 1971) */
export function lost(a: number, b: number, p: number): number {
  const ta = SPLIT * a;
  const ah = ta - (ta - a);
  const al = a - ah;
  const tb = SPLIT * b;
  const bh = tb - (tb - b);
  const bl = b - bh;
  return ah * bh - p + ah * bl + al * bh + al * bl;
}

/** Adding this number rounds to a whole number. */
export const WHOLE = 1.5 * 2 ** 52;

/** The index of 2⁰ in `powersOfTwo`. */
export const ZERO = 1024;

/** 2ᵏ for k from -1024 to 1023. Reading the table is faster than setting an exponent. */
export const powersOfTwo = Float64Array.from({ length: 2048 }, (_, i) => 2 ** (i - ZERO));
