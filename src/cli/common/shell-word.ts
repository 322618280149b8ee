/** A path as one word of a command line, in the double quotes that every shell reads, if it needs any. */
export function shellWord(path: string): string {
  return /^[\p{L}\p{N}_@%+:,./\\-]+$/u.test(path) ? path : `"${path.replace(/["$`]/g, "\\$&")}"`;
}
