import { rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Writes a file completely or not at all: if the disk is full, or the process ends meanwhile, what
 * was there stays.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const fresh = join(dirname(path), `.${basename(path)}.new`);
  const mode = await stat(path).then(
    ({ mode }) => mode,
    () => undefined,
  );
  try {
    await writeFile(fresh, text, { mode });
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}
