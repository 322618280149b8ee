import { readFileSync } from "node:fs";

/** Whether a content file contains live cells, which need scripts and the editor's styles. */
export function hasCells(file: string): boolean {
  return isLive(readFileSync(file, "utf8"));
}

/** Whether the text of a content file contains live cells. */
export function isLive(text: string): boolean {
  return /^(?:`{3,}|~{3,})\s*ts\s+live\b/m.test(text);
}
