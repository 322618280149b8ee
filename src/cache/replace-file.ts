import {
  chmodSync,
  existsSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

/**
 * Writes a file completely or not at all: if the disk is full, or the process ends meanwhile, what
 * was there stays. A symbolic link stays one, and the file to which it leads is replaced.
 */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const file = existsSync(path) ? realpathSync(path) : path;
  const mode = statSync(file, { throwIfNoEntry: false })?.mode;
  // The name of the file may already have the greatest length.
  const fresh = join(dirname(file), `.${process.pid}.new`);
  try {
    writeFileSync(fresh, content);
    if (mode !== undefined) chmodSync(fresh, mode);
    renameSync(fresh, file);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}
