import { readFileSync } from "node:fs";

/** Whether a content file has live cells, and so needs their scripts and the editor's styles. */
export function hasCells(file: string): boolean {
  return /^(?:`{3,}|~{3,})\s*ts\s+live\b/m.test(readFileSync(file, "utf8"));
}
