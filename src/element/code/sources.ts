import type { Sources } from "../../cell/state.ts";

const imported = /\b(?:from|import)\s*(?:\(\s*)?["']\.\/([\w-]+)(?:\.ts)?["']/g;

/**
 * The sources of a cell and of all its imports, found by searching the text. This is fast and
 * precise enough to detect stale outputs; actual runs are linked from the compiled modules.
 */
export function sourcesOf(
  file: string,
  codeOf: (file: string) => string | undefined,
  found: Sources = {},
): Sources {
  const code = codeOf(file);
  if (code === undefined || file in found) return found;
  found[file] = code;
  for (const name of importsOf(code)) sourcesOf(name, codeOf, found);
  return found;
}

/** What the codes that were read last import: all cells of a page are read when one changes. */
const known = new Map<string, string[]>();
const maxKnown = 500;

function importsOf(code: string): string[] {
  const found = known.get(code) ?? Array.from(code.matchAll(imported), ([, stem]) => `${stem}.ts`);
  if (known.size >= maxKnown) known.clear();
  known.set(code, found);
  return found;
}
