import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { useFolder } from "./age.ts";
import { cacheFolder } from "./folder.ts";
import { keep, recall } from "./records.ts";

/** A folder in the cache, and the digest of its files. */
interface Kept {
  name: string;
  files: string;
}

/**
 * The folder that was stored under a key; undefined if there is none, or if it is incomplete.
 *
 * @returns its path
 */
export async function recallFolder(key: string): Promise<string | undefined> {
  const kept = await recall<Kept>(key);
  if (!kept) return undefined;
  const folder = join(cacheFolder, kept.name);
  const files = await digestOf(folder).catch(() => undefined);
  if (files !== kept.files) return undefined;
  await useFolder(folder);
  return folder;
}

/**
 * Makes files and stores them under a key. Each call has its own folder, so concurrent builds do
 * not interfere.
 *
 * @param make writes into the given folder
 * @returns the path
 */
export async function keepFolder(
  key: string,
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const name = `${key}.${randomUUID()}`;
  const folder = join(cacheFolder, name);
  await mkdir(folder, { recursive: true });
  await make(folder);
  await keep(key, { name, files: await digestOf(folder) } satisfies Kept);
  return folder;
}

async function digestOf(folder: string): Promise<string> {
  const hash = createHash("sha256");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort()) {
    hash.update(path.slice(folder.length)).update(await readFile(path));
  }
  return hash.digest("hex");
}
