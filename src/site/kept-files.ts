import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { cacheFolder, digest, keep, recall } from "../cache/index.ts";

/** A file of the last build: what it was made from, and how to notice that somebody changed it. */
interface Made {
  key: string;
  size: number;
  time: number;
}

/**
 * The files of the last build that this build does not make again. A build starts with an empty
 * folder, into which they are moved back, so that no file of a page that was deleted stays.
 */
export class KeptFiles {
  #folder = "";
  /** Where the files of the last build are during this one. */
  #before = "";
  #known = new Map<string, Made>();
  readonly #current = new Map<string, string>();

  /** Empties the folder of a build. */
  async start(folder: string): Promise<void> {
    this.#folder = folder;
    if (!existsSync(folder)) return;
    const known = await recall<Record<string, Made>>(recordOf(folder));
    this.#before = join(cacheFolder, `before.${randomUUID()}`);
    mkdirSync(this.#before, { recursive: true });
    try {
      // As Astro does when it empties the folder.
      const names = readdirSync(folder).filter((name) => name !== ".git");
      for (const name of names) renameSync(join(folder, name), join(this.#before, name));
      this.#known = new Map(Object.entries(known ?? {}));
    } catch {
      // The folder is on another disk. Astro empties it.
    }
  }

  /**
   * Moves a file of the last build back if it was made under this key.
   *
   * @param name its path in the folder, such as "posts/a/index.html"
   * @param key a digest of everything that the file is made from
   * @returns whether the file is there now; otherwise the build must make it
   */
  keep(name: string, key: string): boolean {
    this.#current.set(name, key);
    const made = this.#known.get(name);
    const path = join(this.#before, name);
    if (made?.key !== key || !isSame(made, path)) return false;
    const target = join(this.#folder, name);
    mkdirSync(dirname(target), { recursive: true });
    renameSync(path, target);
    return true;
  }

  /** Deletes the other files of the last build, and notes those that this build kept or made. */
  async end(): Promise<void> {
    const record: Record<string, Made> = {};
    for (const [name, key] of this.#current) {
      const found = statSync(join(this.#folder, name), { throwIfNoEntry: false });
      if (found) record[name] = { key, size: found.size, time: found.mtimeMs };
    }
    await keep(recordOf(this.#folder), record);
    if (this.#before) rmSync(this.#before, { recursive: true, force: true });
  }
}

function isSame({ size, time }: Made, path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.size === size && found.mtimeMs === time;
}

function recordOf(folder: string): string {
  return digest(["files of a build", folder]);
}
