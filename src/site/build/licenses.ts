import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** The packages whose code is shipped to readers; their dependencies are added automatically. */
const shipped = [
  "@observablehq/plot",
  "acorn",
  "diff",
  "es-module-lexer",
  "fflate",
  "katex",
  "monaco-editor",
  "node-inspect-extracted",
  "photoswipe",
  "sucrase",
];

/**
 * The source whose first comment is NumPy's licence notice, since it is modelled on NumPy's
 * printing.
 */
const numpy = new URL("../../np/print/array2string.ts", import.meta.url);
const modules = fileURLToPath(new URL("../../../node_modules/", import.meta.url));

/** Writes /licenses.txt after a build, with the licences of all shipped code. */
export function licenses(): AstroIntegration {
  return {
    name: "licenses",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        await writeFile(new URL("licenses.txt", dir), await licensesText());
      },
    },
  };
}

/** The text of each package's licence, sorted by name, followed by NumPy's notice. */
export async function licensesText(): Promise<string> {
  const packages = new Set<string>();
  for (const name of shipped) await collect(name, packages);
  const texts = await Promise.all([...packages].sort().map(licenseOf));
  const notice = /^\/\*[^]*?\*\//.exec(await readFile(numpy, "utf8"))?.[0] ?? "";
  return [...texts, `NumPy (modelled on)\n\n${notice.replace(/^[/ ]\*+\/? ?/gm, "").trim()}`]
    .map((text) => `${"=".repeat(72)}\n${text}\n`)
    .join("\n");
}

async function collect(name: string, found: Set<string>): Promise<void> {
  if (found.has(name)) return;
  found.add(name);
  const { dependencies = {} } = await manifest(name);
  for (const dependency of Object.keys(dependencies)) await collect(dependency, found);
}

async function licenseOf(name: string): Promise<string> {
  const { version, license } = await manifest(name);
  const files = await readdir(join(modules, name));
  const file = files.find((candidate) => /^licen[cs]e(?:\.|$)/i.test(candidate));
  const text = file ? await readFile(join(modules, name, file), "utf8") : `Licence: ${license}`;
  return `${name} ${version}\n\n${text.trim()}`;
}

interface Manifest {
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

async function manifest(name: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(modules, name, "package.json"), "utf8")) as Manifest;
}
