import {
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from "node:fs";
import type { Stats } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { digest, keep, recall } from "../../cache/index.ts";
import { builtFiles, pathsBelow, stateOf, type FileState } from "./built-files.ts";

/** A file of the last build, with a digest of what it was made from. */
interface Made extends FileState {
  key: string;
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
    if (made?.key === key && isSame(made, join(this.#folder, name))) {
      this.#kept.add(name);
      return true;
    }
    this.makeWay(name);
    return false;
  }

  /** The files of the last build below a folder that nobody changed: `name key`. */
  unchangedBelow(folder: string): ReadonlySet<string> {
    const names = [...this.#known].filter(
      ([name, made]) => name.startsWith(folder) && isSame(made, join(this.#folder, name)),
    );
    return new Set(names.map(([name, { key }]) => `${name} ${key}`));
  }

  /**
   * Deletes what is in the way of a file that the build makes: files of earlier builds where it needs a
   * folder, and a folder of earlier builds where it needs the file.
   */
  makeWay(name: string): void {
    for (let end = name.indexOf("/"); end >= 0; end = name.indexOf("/", end + 1)) {
      if (!this.makeWayForFolder(name.slice(0, end))) return;
    }
    if (!this.#find(name)?.isDirectory()) return;
    const inside = pathsBelow(join(this.#folder, name)).map((file) => `${name}/${file}`);
    if (!inside.some((file) => this.has(file))) {
      rmSync(join(this.#folder, name), { recursive: true });
    }
  }

  /**
   * Deletes a file of earlier builds where the build needs a folder.
   *
   * @returns whether the folder is there
   */
  makeWayForFolder(name: string): boolean {
    const found = this.#find(name);
    if (!found) return false;
    if (!found.isDirectory() && !this.has(name)) rmSync(join(this.#folder, name));
    return found.isDirectory();
  }

  /** Whether this build has kept or made a file. */
  has(name: string): boolean {
    if (this.#kept.has(name)) return true;
    const found = this.#find(name);
    return found !== undefined && found.ctimeMs >= this.#started;
  }

  /**
   * Deletes the other files, and notes those that this build kept or made under a key.
   *
   * @returns the states of all files
   */
  async end(): Promise<Record<string, FileState>> {
    const states: Record<string, FileState> = {};
    const folders = new Set<string>();
    for (const name of builtFiles(this.#folder)) {
      const path = join(this.#folder, name);
      const state = this.#kept.has(name) ? this.#known.get(name) : this.has(name) && stateOf(path);
      if (state) {
        states[name] = { size: state.size, time: state.time };
      } else {
        rmSync(path);
        folders.add(dirname(path));
      }
    }
    // Afterwards, since a folder is read once then, and not for each of its files.
    for (const folder of folders) deleteEmpty(folder, this.#folder);
    const keyed = [...this.#current].filter(([name]) => Object.hasOwn(states, name));
    const record = keyed.map(([name, key]): [string, Made] => [name, { key, ...states[name] }]);
    await keep(recordOf(this.#folder), Object.fromEntries(record));
    return states;
  }

  #find(name: string): Stats | undefined {
    return statSync(join(this.#folder, name), { throwIfNoEntry: false });
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
  if (path === top || !existsSync(path) || readdirSync(path).length > 0) return;
  rmdirSync(path);
  deleteEmpty(dirname(path), top);
}

function isSame({ size, time }: Made, path: string): boolean {
  const found = stateOf(path);
  return found?.size === size && found.time === time;
}

function recordOf(folder: string): string {
  return digest(["files of a build", folder]);
}
