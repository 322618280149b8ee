import { parseFrontMatter } from "../schema/index.ts";
import type { ParsedFrontMatter } from "../schema/index.ts";

const known = new Map<string, { source: string; parsed: ParsedFrontMatter }>();

/** Reads a page's front matter as `parseFrontMatter` does, and parses it only if its text changed. */
export function frontMatterOf(file: string, source: string): ParsedFrontMatter {
  const before = known.get(file);
  if (before?.source === source) return before.parsed;
  const parsed = parseFrontMatter(file, source);
  known.set(file, { source, parsed });
  return parsed;
}
