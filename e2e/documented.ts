import { readFileSync } from "node:fs";
import type { Options } from "../src/cell/types.ts";

/** A cell of /cells.json. */
export interface Documented {
  lang: "ko" | "en";
  page: string;
  file: string;
  options: Options;
  code: string;
  output: string | null;
}

/** Every cell of the built site; tests use `site.documented`, which records what they depend on. */
export const allDocumented: readonly Documented[] = JSON.parse(
  readFileSync(new URL("../dist/cells.json", import.meta.url), "utf8"),
);

/** The paths of the pages with cells. */
export const pagePaths: readonly string[] = [...new Set(allDocumented.map(({ page }) => page))];
