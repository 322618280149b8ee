import type { OldDocument } from "../old-site.ts";
import { readable } from "./keys.ts";

/** The title of a document without one: Jekyll's, or for a page that of GitHub Pages or its name. */
export function titleWithout({ collection, name, source }: OldDocument): string {
  const title = collection === undefined ? headingIn(source) || words(name) : titleOfName(name);
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
  const heading = /^\s*(?:#{1,3}[ \t]+(.+?)[ \t#]*|([^\n>#*-].*)\n(?:=+|-{3,})[ \t]*)(?:\n|$)/.exec(
    source,
  );
  return readable((heading?.[1] ?? heading?.[2] ?? "").replace(/[*_`]|\{:?[#.][^}]*\}/g, ""));
}

/** @example words("about_my-self") // => "About My Self" */
function words(name: string): string {
  const spaced = name.replace(/[-_]+/g, " ").trim();
  return spaced.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
