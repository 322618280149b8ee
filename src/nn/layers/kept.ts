/** The value that `forward` stored for `backward`. Throws an Error if there is none yet. */
export function kept<T>(layer: string, value: T | undefined): T {
  if (value === undefined) throw new Error(`${layer}.backward: call forward first`);
  return value;
}
