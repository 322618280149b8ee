/* How NumPy sums a long run: by halves, so that rounding errors grow with its logarithm only. */

/** The longest run that is summed without halving. */
export const RUN = 128;

/** The elements that are buffered, and so summed by halves, at a time. */
export const BUFFER = 8192;

/** About half of a long run, a multiple of eight. */
export function halfOf(n: number): number {
  return (n >> 4) << 3;
}
