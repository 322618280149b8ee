import { strings } from "./lang.ts";
import type { Key, Lang } from "./lang.ts";

/**
 * Returns the strings whose keys begin with one of the prefixes, with `{name}` placeholders
 * unfilled. Scripts get their strings from the page in this way, since they contain none.
 */
export function section(lang: Lang, prefixes: readonly string[]): Partial<Record<Key, string>> {
  const chosen = Object.entries(strings[lang]).filter(([key]) =>
    prefixes.some((prefix) => key.startsWith(prefix)),
  );
  return Object.fromEntries(chosen);
}
