import { closeSync, fstatSync, openSync, readFileSync, utimesSync } from "node:fs";
import { readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cacheFolder } from "./folder.ts";

const day = 24 * 60 * 60 * 1000;

/** The days after which a result that no command has used is deleted. */
const most = 30;

/** The file whose time tells when old results were last deleted. */
const marker = "evicted";

/**
 * Reads a file of the cache. Its time of change becomes that of its last use, to a day.
 *
 * @throws {Error} if there is no such file
 */
export function readUsed(path: string, now = Date.now()): string {
  const file = openSync(path, "r");
  try {
    if (now - fstatSync(file).mtimeMs > day) utimesSync(path, new Date(now), new Date(now));
    return readFileSync(file, "utf8");
  } finally {
    closeSync(file);
  }
}

/** Notes that a folder of the cache was used. */
export async function useFolder(path: string, now = Date.now()): Promise<void> {
  if (now - (await stat(path)).mtimeMs > day) await utimes(path, new Date(now), new Date(now));
}

/** Deletes the results that were not used for a month; at most once a day. */
export async function evict(folder: string = cacheFolder, now: number = Date.now()): Promise<void> {
  const ageOf = async (name: string) => {
    const found = await stat(join(folder, name)).catch(() => undefined);
    return found && now - found.mtimeMs;
  };
  if (((await ageOf(marker)) ?? Infinity) < day) return;
  const names = await readdir(folder).catch((): string[] => []);
  for (const name of names) {
    const age = await ageOf(name);
    if (age === undefined || age < most * day) continue;
    await rm(join(folder, name), { recursive: true, force: true });
  }
  if (names.length > 0) await writeFile(join(folder, marker), "");
}
