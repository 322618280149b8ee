import { createHash } from "node:crypto";
import { section } from "../i18n/index.ts";
import type { Lang } from "../i18n/index.ts";
import { href } from "./here.ts";
import { wordsPath } from "./routes.ts";

/** The strings for cells, as JSON in the page itself; escaped so that no markup can start in it. */
export function cellWords(lang: Lang): string {
  const words = JSON.stringify(section(lang, ["cell.", "state.", "figure."]));
  return words.replaceAll("<", "\\u003c");
}

/**
 * The strings that cells rarely need, such as explanations of errors, in a file that they fetch on
 * demand.
 */
export function seldomWords(lang: Lang): string {
  return JSON.stringify(section(lang, ["why.", "keep.", "diff.", "share.", "zip.", "play."]));
}

/** The address of that file, which changes with its contents. */
export function seldomWordsHref(lang: Lang): string {
  const digest = createHash("sha256").update(seldomWords(lang)).digest("hex");
  return `${href(wordsPath(lang))}?${digest.slice(0, 10)}`;
}
