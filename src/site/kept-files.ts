import { mkdirSync, readdirSync, rmSync, rmdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { setTimeout } from "node:timers/promises";
import { digest, keep, recall } from "../cache/index.ts";

/** A file of the last build: what it was made from, and how to notice that somebody changed it. */
interface Made {
  key: string;
  size: number;
  time: number;
}

/**
 * The files of the last build that this build does not make again. They stay in the folder; at its
 * end, a build deletes what it neither kept nor made, such as pages of deleted posts.
 */
export class KeptFiles {
  #folder = "";
  /** When the build started, by the clock of the disk. */
  #started = 0;
  #known = new Map<string, Made>();
  readonly #kept = new Set<string>();
  readonly #current = new Map<string, string>();

  /** Reads what is known of the folder of a build. */
  async start(folder: string): Promise<void> {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
    this.#started = await nextTick(join(folder, ".started"));
    const known = await recall<Record<string, Made>>(recordOf(folder));
    this.#known = new Map(Object.entries(known ?? {}));
  }

  /**
   * Keeps a file of the last build if it was made under this key.
   *
   * @param name its path in the folder, such as "posts/a/index.html"
   * @param key a digest of everything that the file is made from
   * @returns whether the file is there; otherwise the build must make it
   */
  keep(name: string, key: string): boolean {
    this.#current.set(name, key);
    const made = this.#known.get(name);
    if (made?.key !== key || !isSame(made, join(this.#folder, name))) return false;
    this.#kept.add(name);
    return true;
  }

  /** Whether this build has kept or made a file. */
  has(name: string): boolean {
    if (this.#kept.has(name)) return true;
    const found = statSync(join(this.#folder, name), { throwIfNoEntry: false });
    return found !== undefined && found.ctimeMs >= this.#started;
  }

  /** Deletes the other files, and notes those that this build kept or made under a key. */
  async end(): Promise<void> {
    this.#deleteOthers();
    const record: Record<string, Made> = {};
    for (const [name, key] of this.#current) {
      const found = statSync(join(this.#folder, name), { throwIfNoEntry: false });
      if (found) record[name] = { key, size: found.size, time: found.mtimeMs };
    }
    await keep(recordOf(this.#folder), record);
  }

  #deleteOthers(): void {
    const entries = readdirSync(this.#folder, { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      const path = join(entry.parentPath, entry.name);
      const name = relative(this.#folder, path).replaceAll("\\", "/");
      // As Astro does when it empties a folder, the build leaves a repository alone.
      if (entry.isDirectory() || /^\.git(?:\/|$)/.test(name) || this.has(name)) continue;
      rmSync(path);
      deleteEmpty(entry.parentPath, this.#folder);
    }
  }
}

/**
 * Waits until the clock of the disk shows another time, so that it tells older files from newer ones.
 *
 * @param file a file that does not exist
 */
async function nextTick(file: string): Promise<number> {
  const now = () => {
    writeFileSync(file, "");
    return statSync(file).ctimeMs;
  };
  const before = now();
  let after = before;
  while (after === before) {
    await setTimeout(1);
    after = now();
  }
  rmSync(file);
  return after;
}

/** Deletes a folder, and those above it, if they are empty. */
function deleteEmpty(path: string, top: string): void {
  if (path === top || readdirSync(path).length > 0) return;
  rmdirSync(path);
  deleteEmpty(dirname(path), top);
}

function isSame({ size, time }: Made, path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.size === size && found.mtimeMs === time;
}

function recordOf(folder: string): string {
  return digest(["files of a build", folder]);
}
