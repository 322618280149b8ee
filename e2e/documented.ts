import { readFileSync } from "node:fs";
import type { Options } from "../src/cell/types.ts";

/** A cell as /cells.json has it. */
export interface Documented {
  lang: "ko" | "en";
  page: string;
  file: string;
  options: Options;
  code: string;
  output: string | null;
}

/** Every cell of the built site. */
export const documented: Documented[] = JSON.parse(
  readFileSync(new URL("../dist/cells.json", import.meta.url), "utf8"),
);

/** The cells by page, in the order in which they stand there. */
export const pages: [page: string, cells: Documented[]][] = [
  ...Map.groupBy(documented, ({ page }) => page),
];
