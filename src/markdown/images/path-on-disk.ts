import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * The path of a file as the disk has it, whose letters can be other characters of Unicode than those
 * of its written path: macOS can write 한 as three. The path itself if there is no such file.
 *
 * @param root the folder to which the path is relative
 */
export function pathOnDisk(root: string, path: string): string {
  // Most paths are in ASCII, which writes each letter in one way.
  if (!/[^\0-\x7f]/.test(path)) return path;
  const folder = pathOnDisk(root, dirname(path));
  const name = basename(path);
  const names = namesIn(join(root, folder));
  const same = names.includes(name)
    ? name
    : names.find((other) => other.normalize("NFC") === name.normalize("NFC"));
  return same === undefined ? path : join(folder, same).replaceAll("\\", "/");
}

/** The names in a folder; empty if it does not exist. */
export function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
