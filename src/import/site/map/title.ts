import type { OldDocument } from "../old-site.ts";
import { readable } from "./keys.ts";

/**
 * The title of a document without one: Jekyll's, or for a page that of GitHub Pages or its name.
 * @param home the title of the blog, if the document is its home page
 */
export function titleWithout(
  { collection, name, source }: Pick<OldDocument, "collection" | "name" | "source">,
  home?: string,
): string {
  const title =
    collection === undefined ? headingIn(source) || home || words(name) : titleOfName(name);
  return title || "Untitled";
}

/**
 * The title that Jekyll gives to a document of a collection.
 * @example titleOfName("my-first_POST") // => "My First_post"
 */
export function titleOfName(name: string): string {
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  return name.split("-").map(capital).join(" ").trim();
}

/** The text of the heading that a page starts with. */
function headingIn(source: string): string {
  const [first, second = ""] = source.trimStart().split("\n", 2);
  const isUnderlined = /^[^>#*-]/.test(first) && /^(?:=+|-{3,})[ \t]*$/.test(second);
  const heading = /^#{1,3}[ \t]+(\S.*)$/.exec(first)?.[1].replace(/(?<![ \t#])[ \t#]+$/, "");
  return readable((isUnderlined ? first : (heading ?? "")).replace(/[*_`]|\{:?[#.][^{}]*\}/g, ""));
}

/** @example words("about_my-self") // => "About My Self" */
function words(name: string): string {
  const spaced = name.replace(/[-_]+/g, " ").trim();
  return spaced.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
