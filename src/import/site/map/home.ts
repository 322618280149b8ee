import type { Derived } from "../address/derived.ts";
import type { OldDocument } from "../old-site.ts";
import type { Project } from "../write/own-pages.ts";
import type { Lang } from "./language.ts";
import type { Place } from "./place.ts";
import { redirectTarget } from "./template.ts";

/** The text of the home page of the new site. */
export function homeFile(lang: Lang): string {
  return `content/pages/${lang}/home.md`;
}

/**
 * Returns a function that gives a page the place of the home page, if it was that of the old site and
 * had no other address, and the author of the new site has not written one. The home pages of a site in
 * two languages are translations of each other, so that none of them can be replaced alone.
 * @param derived what the addresses show that plugins made
 */
export function homePlaces(
  derived: ReadonlyMap<string, Derived>,
  languages: readonly Lang[],
  { ownPages }: Project,
): (document: OldDocument) => Place | undefined {
  const [lang] = languages;
  const file = homeFile(lang);
  const isFree = languages.length === 1 && !ownPages.some(({ stem }) => `${stem}.md` === file);
  const others = new Set(
    Array.from(derived.values(), (what) => (what.shows === "document" ? what.path : undefined)),
  );
  return (document) => {
    const isHome = document.kind === "page" && document.files.join() === "index.html";
    const isMoved = others.has(document.path) || redirectTarget(document) !== undefined;
    return isFree && isHome && !isMoved ? { file, address: "/", isOld: false } : undefined;
  };
}
