import { fileURLToPath } from "node:url";
import type { Plugin, Rolldown } from "vite";

/** The scripts of all pages and of pages with cells, as Vite names them. */
const [page, cells] = ["client/page.ts", "../element/index.ts"].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)).replaceAll("\\", "/"),
);

/**
 * Puts everything that the script of all pages imports at once into one file, and what that of pages
 * with cells imports into another. Otherwise Rolldown makes a dozen small files of it, since each
 * set of modules that the same lazy chunks need becomes a file, and small files compress worse. The
 * helper for dynamic imports stays a file of its own, since both need it.
 */
export function mergedChunks(): Plugin {
  const helper = { name: "preload-helper", test: /preload-helper/, priority: 1 };
  const merged = (name: string, entry: string) => ({
    name: (id: string, context: Rolldown.ChunkingContext) =>
      importedAtOnce(entry, context).has(id) ? name : null,
  });
  const groups = [helper, merged("page", page), merged("cells", cells)];
  const output = { codeSplitting: { groups } };
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
