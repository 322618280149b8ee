/*
 * NumPy's pairwise summation: long rows are summed by halves, so that rounding errors grow only
 * with the logarithm of the length.
 */

/** The longest row that is summed without halving. */
export const RUN = 128;

/** The number of elements that NumPy buffers, and sums by halves, at a time. */
export const BUFFER = 8192;

/** About half of a long row, a multiple of eight. */
export function halfOf(n: number): number {
  return (n >> 4) << 3;
}
