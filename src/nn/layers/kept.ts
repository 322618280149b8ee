/** What `forward` kept for `backward`. Throws an Error where nothing is kept yet. */
export function kept<T>(layer: string, value: T | undefined): T {
  if (value === undefined) throw new Error(`${layer}.backward: call forward first`);
  return value;
}
