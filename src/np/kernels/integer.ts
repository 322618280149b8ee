/** The whole part, without -0. What no int64 can hold becomes the smallest one, as processors do. */
export function integerOf(v: number): number {
  return Math.abs(v) < 2 ** 63 ? Math.trunc(v) + 0 : -(2 ** 63);
}
