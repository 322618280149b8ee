import { renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Writes a file completely or not at all: if the disk is full, or the process ends meanwhile, what
 * was there stays.
 */
export function replaceFile(path: string, content: string | Uint8Array): void {
  // The name of the file may already have the greatest length.
  const fresh = join(dirname(path), `.${process.pid}.new`);
  const mode = statSync(path, { throwIfNoEntry: false })?.mode;
  try {
    writeFileSync(fresh, content, { mode });
    renameSync(fresh, path);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}
