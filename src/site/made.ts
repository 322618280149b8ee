import { existsSync } from "node:fs";
import { join } from "node:path";
import { glossaryOf } from "./glossary.ts";
import { hasCells } from "./has-cells.ts";
import { languagesOf } from "./languages.ts";
import type { Page } from "./page.ts";

/** What the content has, for which the site makes pages besides those of files and lists. */
export interface Made {
  /** Live cells: the playground, the reference of their libraries, and the list of their proofs. */
  cells: boolean;
  /** Terms: the glossary. */
  terms: boolean;
}

/** What the content in a folder has. */
export function madeOf(pages: readonly Page[], contentDir = "content"): Made {
  const homes = languagesOf(contentDir).map((lang) => join(contentDir, "pages", lang, "home.md"));
  return {
    cells:
      pages.some(({ live }) => live) || homes.some((file) => existsSync(file) && hasCells(file)),
    terms: glossaryOf(contentDir).length > 0,
  };
}
