/**
 * A path as one word of a command line, in the double quotes that every shell reads, if it needs any:
 * to PowerShell, a comma separates values, and `@` is a sign of its own.
 */
export function shellWord(path: string): string {
  return /^[\p{L}\p{N}_%+:./\\-]+$/u.test(path) ? path : `"${path.replace(/["$`]/g, "\\$&")}"`;
}
