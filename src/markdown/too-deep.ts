/** Whether a text or formula is nested so deeply that its reader had no stack left. */
export function isTooDeep(error: unknown): boolean {
  return error instanceof RangeError && /call stack/.test(error.message);
}
