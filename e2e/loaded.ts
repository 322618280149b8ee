import { dirname, join } from "node:path/posix";

/**
 * A script or a stylesheet of a built site, and all scripts that it imports at once.
 *
 * @param read the text of a file, by its path
 */
export function loadedWith(
  path: string,
  read: (path: string) => string,
  found = new Set<string>(),
): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, name] of path.endsWith(".js") ? importsIn(read(path)) : []) {
    loadedWith(join(dirname(path), name), read, found);
  }
  return found;
}

function importsIn(script: string) {
  return script.matchAll(/\b(?:import|export)\b(?:[^"'`;()]*\bfrom)?\s*["'`](\.[^"'`]+)["'`]/g);
}
