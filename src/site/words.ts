import { createHash } from "node:crypto";
import { section } from "../i18n/index.ts";
import type { Lang } from "../i18n/index.ts";
import { href } from "./here.ts";
import { wordsPath } from "./routes.ts";

/** Stands in a page itself, for a script to read, so that no markup may begin in it. */
export function cellWords(lang: Lang): string {
  const words = JSON.stringify(section(lang, ["cell.", "state.", "figure."]));
  return words.replaceAll("<", "\\u003c");
}

/** What cells have to say seldom, such as the causes of errors: a file that they fetch then. */
export function seldomWords(lang: Lang): string {
  return JSON.stringify(section(lang, ["why.", "keep.", "diff.", "share.", "zip.", "play."]));
}

/** The address of that file, which changes with its contents. */
export function seldomWordsHref(lang: Lang): string {
  const digest = createHash("sha256").update(seldomWords(lang)).digest("hex");
  return `${href(wordsPath(lang))}?${digest.slice(0, 10)}`;
}
