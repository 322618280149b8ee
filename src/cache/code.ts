import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { digest } from "./digest.ts";
import { versionsOf } from "./packages.ts";

const src = fileURLToPath(new URL("../", import.meta.url));
const cache = fileURLToPath(new URL("./", import.meta.url));
const specifiers = /\b(?:from|import)\s*\(?\s*["']([^"']+)["']/g;

/**
 * A digest of code: of modules, everything that they import, and the versions of the packages that
 * they use. The code that caches is left out: it stores values and does not change them.
 *
 * @param entries paths or file URLs, such as a module's own `import.meta.url`
 */
export function codeDigest(...entries: string[]): string {
  const { files, packages } = codeOf(entries);
  const sources = [...files.keys()].sort().map((path) => [relative(src, path), files.get(path)]);
  return digest([process.version, sources, versionsOf(packages)]);
}

/**
 * The files of modules and of their imports, without those of this room, with their texts, and the
 * names of the packages.
 */
export function codeOf(entries: readonly string[]): {
  files: Map<string, string>;
  packages: Set<string>;
} {
  const files = new Map<string, string>();
  const packages = new Set<string>();
  const visit = (path: string) => {
    if (files.has(path) || path.startsWith(cache)) return;
    const text = readFileSync(path, "utf8");
    files.set(path, text);
    for (const [, specifier] of text.matchAll(specifiers)) {
      const file = fileOf(path, specifier);
      if (file === undefined) packages.add(packageOf(specifier));
      else if (existsSync(file)) visit(file);
    }
  };
  for (const entry of entries) visit(entry.startsWith("file:") ? fileURLToPath(entry) : entry);
  return { files, packages };
}

/** The project's file for a specifier, which is relative or names a library that readers import. */
function fileOf(from: string, specifier: string): string | undefined {
  if (specifier.startsWith(".")) return join(dirname(from), specifier.replace(/\?.*/, ""));
  const library = join(src, specifier, "index.ts");
  return /^\w+$/.test(specifier) && existsSync(library) ? library : undefined;
}

/** @example packageOf("@a/b/c") // => "@a/b" */
function packageOf(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}
