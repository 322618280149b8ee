import { sep } from "node:path";

/**
 * A path as one word of a command line, in the double quotes that every shell reads, if it needs any:
 * to PowerShell, a comma separates values, and `@` is a sign of its own. To shells other than those of
 * Windows, a backslash escapes the sign behind it; Windows reads slashes too.
 */
export function shellWord(path: string, separator = sep): string {
  const plain = path.replaceAll(separator, "/");
  return /^[\p{L}\p{N}_%+:./-]+$/u.test(plain) ? plain : `"${plain.replace(/["$`\\]/g, "\\$&")}"`;
}
