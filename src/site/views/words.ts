import { createHash } from "node:crypto";
import { section } from "../../i18n/index.ts";
import type { Lang } from "../../i18n/index.ts";
import { href } from "../addresses/here.ts";
import { otherLangs } from "../model/languages.ts";
import { dialogsPath, wordsPath } from "../addresses/routes.ts";
import { searchManifest } from "../search/search-addresses.ts";
import { scriptJson } from "./script-json.ts";

/**
 * The strings that the scripts of cells say, as JSON in the page itself; the HTML of a cell contains
 * those that begin with "built.".
 */
export function cellWords(lang: Lang): string {
  return scriptJson(section(lang, ["cell.", "state."]));
}

/**
 * The strings that cells rarely need, such as those of the editor, explanations of errors and
 * the text alternatives of figures, in a file that they fetch on demand.
 */
export function seldomWords(lang: Lang): string {
  return JSON.stringify(
    section(lang, ["editor.", "figure.", "why.", "keep.", "diff.", "share.", "zip.", "play."]),
  );
}

/** The address of that file, which changes with its contents. */
export function seldomWordsHref(lang: Lang): string {
  return versioned(wordsPath(lang), seldomWords(lang));
}

/**
 * What the search and the list of shortcuts fetch when they are opened, as JSON: their strings, the
 * site's base, and where the indexes are, that of the page's language first.
 */
export function dialogWords(lang: Lang): string {
  return JSON.stringify({
    words: section(lang, ["search.", "shortcuts."]),
    base: href(""),
    indexes: [lang, ...otherLangs(lang)].map((one) => ({
      lang: one,
      path: href(searchManifest(one)),
    })),
  });
}

/** The address of that file, which changes with its contents. */
export function dialogWordsHref(lang: Lang): string {
  return versioned(dialogsPath(lang), dialogWords(lang));
}

function versioned(path: string, contents: string): string {
  const digest = createHash("sha256").update(contents).digest("hex");
  return `${href(path)}?${digest.slice(0, 10)}`;
}
