import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cacheFolder } from "./folder.ts";

/** The value that was kept under this key; undefined if there is none, or its file is not whole. */
export async function recall<T>(key: string): Promise<T | undefined> {
  try {
    return JSON.parse(await readFile(join(cacheFolder, `${key}.json`), "utf8")) as T;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a value under a key: the digest of everything that makes the value, its code included. The
 * file appears whole, so that builds at the same time do not harm each other.
 *
 * @param value an object, an array or a string, whose JSON cannot be parsed when it is cut short
 */
export async function keep(key: string, value: object | string): Promise<void> {
  await mkdir(cacheFolder, { recursive: true });
  const path = join(cacheFolder, `${key}.json`);
  const fresh = `${path}.${randomUUID()}`;
  await writeFile(fresh, JSON.stringify(value));
  await rename(fresh, path);
}

/** The value under a key, made and kept if there is none. */
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
