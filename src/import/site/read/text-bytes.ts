import { readFileSync, statSync } from "node:fs";

/** A text that is larger than this is a mistake, or an attack. */
export const maxBytes = 4 * 1024 * 1024;

/** As much for YAML, which takes hundreds of times its size to read. */
export const maxYamlBytes = 1024 * 1024;

/**
 * Reads a file of text.
 * @throws {Error} if it cannot be read, is larger than `most` bytes, or is a pipe or device, which
 *   might never end
 */
export function textBytes(path: string, most = maxBytes): Buffer {
  const stat = statSync(path);
  if (!stat.isFile()) throw new Error("it is not a file, but a folder, a pipe or a device");
  if (stat.size > most) throw new Error(tooLarge(stat.size, most));
  return readFileSync(path);
}

/** Says that a file was not read, behind its path. */
export function notRead(error: unknown): string {
  return `was not read: ${error instanceof Error ? error.message : String(error)}`;
}

function tooLarge(size: number, most: number): string {
  const megabytes = Number((size / 1024 / 1024).toFixed(1));
  return `it is ${megabytes} MB of text, more than the ${most / 1024 / 1024} MB that are read: split it`;
}
