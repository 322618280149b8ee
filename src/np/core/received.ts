/** A value as errors show it: a text in quotes; of a long text or list, the first 60 letters. */
export function received(value: unknown): string {
  const isWritten = typeof value === "object" || typeof value === "string";
  return (isWritten ? JSON.stringify(value) : String(value)).slice(0, 60);
}
