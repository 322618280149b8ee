import { existsSync } from "node:fs";
import { join } from "node:path";
import { hasTerms } from "../content/glossary.ts";
import { hasCells } from "../content/has-cells.ts";
import { languagesOf } from "./languages.ts";
import type { Page } from "./page.ts";
import { perList } from "./per-list.ts";

/** Which pages the site makes besides those of files and lists. */
export interface Made {
  /** The playground, the reference and the list of proofs, if the content contains live cells. */
  cells: boolean;
  /** The glossary, if the content contains terms. */
  terms: boolean;
}

/** By content folder. */
const known = perList<Page, Map<string, Made>>(() => new Map());

/** Which pages the site makes; files are read once for each list, since every page asks. */
export function madeOf(pages: readonly Page[], contentDir = "content"): Made {
  const before = known(pages).get(contentDir);
  if (before) return before;
  const made = read(pages, contentDir);
  known(pages).set(contentDir, made);
  return made;
}

function read(pages: readonly Page[], contentDir: string): Made {
  const homes = languagesOf(contentDir).map((lang) => join(contentDir, "pages", lang, "home.md"));
  return {
    cells:
      pages.some(({ live }) => live) || homes.some((file) => existsSync(file) && hasCells(file)),
    terms: hasTerms(contentDir),
  };
}
