import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../node_modules/.cache/mitbadak/", import.meta.url));

/** A digest of a text, or of a value's JSON; short enough for a file's name. */
export function digest(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}

/** What was made under this key before, if anything. */
export async function recall<T>(key: string): Promise<T | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, `${key}.json`), "utf8")) as T;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a value under a key that stands for everything that makes it. Several may keep the same at
 * once, for two languages' cells can be one program.
 */
export async function keep(key: string, value: unknown): Promise<void> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${key}.json`);
  const fresh = `${path}.${randomUUID()}`;
  await writeFile(fresh, JSON.stringify(value));
  await rename(fresh, path);
}
