import { randomUUID } from "node:crypto";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readUsed } from "./age.ts";
import { cacheFolder } from "./folder.ts";

/**
 * The value that was stored under this key; undefined if there is none, or if its file is
 * incomplete.
 */
export async function recall<T>(key: string): Promise<T | undefined> {
  try {
    return JSON.parse(readUsed(join(cacheFolder, `${key}.json`))) as T;
  } catch {
    return undefined;
  }
}

/**
 * Stores a value under a key, which is the digest of everything that determines the value,
 * including its code. The file is written atomically, so concurrent builds do not interfere.
 *
 * @param value an object, an array or a string, whose JSON cannot be parsed if it is truncated
 */
export async function keep(key: string, value: object | string): Promise<void> {
  const path = join(cacheFolder, `${key}.json`);
  const fresh = `${path}.${randomUUID()}`;
  const text = JSON.stringify(value);
  // To let another thread write a small file costs as much as to write it.
  try {
    writeFileSync(fresh, text);
  } catch {
    // The folder does not exist at first, and after `npm run clean`.
    mkdirSync(cacheFolder, { recursive: true });
    writeFileSync(fresh, text);
  }
  renameSync(fresh, path);
}

/** The value under a key, which is made and stored if there is none. */
export async function remember<T extends object | string>(
  key: string,
  make: () => T | Promise<T>,
): Promise<T> {
  const known = await recall<T>(key);
  if (known !== undefined) return known;
  const made = await make();
  await keep(key, made);
  return made;
}
