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
  for (const name of importsOf(file, code)) sourcesOf(name, codeOf, found);
  return found;
}

/** What each file imported when it was last read: all are read when one changes. */
const known = new Map<string, { code: string; imports: string[] }>();

function importsOf(file: string, code: string): string[] {
  const last = known.get(file);
  if (last?.code === code) return last.imports;
  const imports = Array.from(code.matchAll(imported), ([, stem]) => `${stem}.ts`);
  known.set(file, { code, imports });
  return imports;
}
