import { dirname, join } from "node:path/posix";

/**
 * A script or a stylesheet of a built site, and all files that it loads at once: the scripts that it
 * imports, or its fonts.
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
  for (const [, name] of path.endsWith(".css") ? fontsIn(read(path)) : []) {
    found.add(join(dirname(path), name));
  }
  return found;
}

function importsIn(script: string) {
  return script.matchAll(/\b(?:import|export)\b(?:[^"'`;()]*\bfrom)?\s*["'`](\.[^"'`]+)["'`]/g);
}

function fontsIn(css: string) {
  return css.matchAll(/url\(["']?([^)"']+\.woff2)["']?\)/g);
}
