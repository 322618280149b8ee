import { fileURLToPath } from "node:url";
import type { Plugin, Rolldown } from "vite";

/** The scripts of all pages and of pages with cells, as Astro names them. */
const [page, cells] = ["PageScript", "CellScripts"].map((component) => {
  const path = fileURLToPath(new URL(`../components/${component}.astro`, import.meta.url));
  return `${path.replaceAll("\\", "/")}?astro&type=script&index=0&lang.ts`;
});

/**
 * Puts the script of all pages and everything that it imports at once into one file, and what that of
 * pages with cells imports besides into another. Otherwise Rolldown makes a dozen small files of it,
 * since each set of modules that the same lazy chunks need becomes a file, and small files compress
 * worse. Each file is the one that the page names: one that only imported the code would cost a
 * round trip.
 */
export function mergedChunks(): Plugin {
  const merged = (name: string, entry: string) => ({
    name: (id: string, context: Rolldown.ChunkingContext) =>
      importedAtOnce(entry, context).has(id) ? name : null,
  });
  const groups = [merged("page", page), merged("cells", cells)];
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
