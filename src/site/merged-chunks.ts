import { fileURLToPath } from "node:url";
import type { Plugin, Rolldown } from "vite";

/** The script of pages with cells, as Vite names it. */
const entry = fileURLToPath(new URL("../element/index.ts", import.meta.url)).replaceAll("\\", "/");

/**
 * Puts everything that the script of pages with cells imports at once into one file. Otherwise
 * Rolldown makes a dozen small files of it, since each set of modules that the same lazy chunks
 * need becomes a file, and small files compress worse. The helper for dynamic imports stays a file
 * of its own, since pages without cells need it, too.
 */
export function mergedChunks(): Plugin {
  const helper = { name: "preload-helper", test: /preload-helper/, priority: 1 };
  const cells = {
    name: (id: string, context: Rolldown.ChunkingContext) =>
      importedAtOnce(entry, context).has(id) ? "cells" : null,
  };
  const output = { codeSplitting: { groups: [helper, cells] } };
  return {
    name: "merged-chunks",
    apply: "build",
    configEnvironment: (name) =>
      name === "client" ? { build: { rolldownOptions: { output } } } : undefined,
  };
}

/** The modules that a module imports statically, directly or through others, and itself. */
function importedAtOnce(
  id: string,
  context: Rolldown.ChunkingContext,
  found = new Set<string>(),
): Set<string> {
  if (found.has(id)) return found;
  found.add(id);
  for (const imported of context.getModuleInfo(id)?.importedIds ?? []) {
    importedAtOnce(imported, context, found);
  }
  return found;
}
