import { readFileSync, statSync } from "node:fs";

/** A text that is larger than this is a mistake, or an attack. */
export const maxBytes = 4 * 1024 * 1024;

/**
 * Reads a file of text.
 * @throws {Error} if it cannot be read, is too large, or is a pipe or device, which might never end
 */
export function textBytes(path: string): Buffer {
  const stat = statSync(path);
  if (!stat.isFile()) throw new Error("it is not a file, but a folder, a pipe or a device");
  if (stat.size > maxBytes) throw new Error(tooLarge(stat.size));
  return readFileSync(path);
}

/** Says that a file was not read, behind its path. */
export function notRead(error: unknown): string {
  return `was not read: ${error instanceof Error ? error.message : String(error)}`;
}

function tooLarge(size: number): string {
  const megabytes = (size / 1024 / 1024).toFixed(0);
  return `it is ${megabytes} MB of text, more than the ${maxBytes / 1024 / 1024} MB of the largest document: split it`;
}
