import { existsSync, readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The state of a file, by which a later build notices that somebody changed it. */
export interface FileState {
  size: number;
  /** Of its last change. */
  time: number;
}

/** The state of a file; undefined if there is none. */
export function stateOf(path: string): FileState | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found && { size: found.size, time: found.mtimeMs };
}

/** The paths of the files and links in a folder, relative to it, sorted. */
export function pathsBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, "/"))
    .sort();
}

/**
 * The paths of the files in the folder of a build. As Astro does when it empties a folder, the build
 * leaves a repository there alone.
 */
export function builtFiles(folder: string): string[] {
  return pathsBelow(folder).filter((name) => !/^\.git(?:\/|$)/.test(name));
}
