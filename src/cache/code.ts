import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { digest } from "./digest.ts";
import { versionsOf } from "./packages.ts";
import { readText, type FileText } from "./texts.ts";

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
  const sources = Array.from(files, ([path, { digest }]) => [relative(src, path), digest]).sort();
  return digest([process.version, sources, versionsOf(packages)]);
}

/**
 * The files of modules and of their imports, without those of this room, with their texts, and the
 * names of the packages.
 */
export function codeOf(entries: readonly string[]): {
  files: Map<string, FileText>;
  packages: Set<string>;
} {
  const files = new Map<string, FileText>();
  const packages = new Set<string>();
  const visit = (path: string) => {
    if (files.has(path) || path.startsWith(cache)) return;
    const read = readText(path);
    files.set(path, read);
    const imports = importsIn(path, read);
    for (const name of imports.packages) packages.add(name);
    for (const file of imports.files) if (!files.has(file) && existsSync(file)) visit(file);
  };
  for (const entry of entries) visit(entry.startsWith("file:") ? fileURLToPath(entry) : entry);
  return { files, packages };
}

const known = new WeakMap<FileText, { files: string[]; packages: string[] }>();

/** The files and packages that a module imports. Many modules import the same ones. */
function importsIn(path: string, read: FileText): { files: string[]; packages: string[] } {
  const before = known.get(read);
  if (before) return before;
  const names = new Set(Array.from(read.text.matchAll(specifiers), ([, specifier]) => specifier));
  const found = Array.from(names, (name) => ({ name, file: fileOf(path, name) }));
  const imports = {
    files: found.flatMap(({ file }) => file ?? []),
    packages: found.flatMap(({ name, file }) => (file === undefined ? [packageOf(name)] : [])),
  };
  known.set(read, imports);
  return imports;
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
