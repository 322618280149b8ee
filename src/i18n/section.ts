import { strings, type Key } from "./t.ts";
import type { Lang } from "./lang.ts";

/**
 * The strings whose keys begin with one of the prefixes, their `{name}`s not filled in: for scripts
 * in the page, which carry no language themselves.
 */
export function section(lang: Lang, prefixes: readonly string[]): Partial<Record<Key, string>> {
  const chosen = Object.entries(strings[lang]).filter(([key]) =>
    prefixes.some((prefix) => key.startsWith(prefix)),
  );
  return Object.fromEntries(chosen);
}
