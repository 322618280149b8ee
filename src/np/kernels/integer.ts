/**
 * The integer part, without -0. Values outside the range of int64 become the smallest int64, as on
 * processors.
 */
export function integerOf(v: number): number {
  return Math.abs(v) < 2 ** 63 ? Math.trunc(v) + 0 : -(2 ** 63);
}
