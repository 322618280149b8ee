import type { Sources } from "../../cell/state.ts";

const imported = /\b(?:from|import)\s*(?:\(\s*)?["']\.\/([\w-]+)(?:\.ts)?["']/g;

/**
 * The sources of a cell and of all that it imports, as far as the text shows: quick, and sure enough
 * to say what is stale; what really runs is linked from the compiled modules.
 */
export function sourcesOf(
  file: string,
  codeOf: (file: string) => string | undefined,
  found: Sources = {},
): Sources {
  const code = codeOf(file);
  if (code === undefined || file in found) return found;
  found[file] = code;
  for (const [, stem] of code.matchAll(imported)) sourcesOf(`${stem}.ts`, codeOf, found);
  return found;
}
