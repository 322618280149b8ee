import type { Lang, LanguageSource } from "./map/language.ts";
import type { Made } from "./map/made.ts";
import type { Place } from "./map/place.ts";
import type { Replacement } from "./map/template.ts";
import type { OldDocument } from "./old-site.ts";

/** A document that is converted, with its place in the new site. */
export interface Planned {
  document: OldDocument;
  lang: Lang;
  languageSource: LanguageSource;
  place: Place;
  /** The name that it shares with its translation. */
  pair?: string;
  /** Old addresses that redirect to it, apart from its `permalink`. */
  redirectFrom: string[];
  /** Old addresses that a page of this site cannot have. */
  refused: string[];
  /** Old addresses at which this site has a page of its own. */
  made: string[];
}

/** A file that is copied into public/. */
export interface Copied {
  path: string;
  address: string;
  /** What is written, if it is not the whole file. */
  content?: string;
}

/** A document or file that is not converted, and why. */
export interface Aside {
  document: OldDocument;
  why: string;
  lost: boolean;
  /** Its language, if the reason is that the new site does not have it. */
  language?: string;
}

/** What an import does, apart from the conversion of texts. */
export interface Plan {
  planned: Planned[];
  copied: Copied[];
  /** Pages of the old theme, by the old file, and what replaces them. */
  replaced: Map<string, Replacement>;
  /** The pages of the old theme that this site replaces. */
  remade: OldDocument[];
  aside: Aside[];
  /** Both languages, the one at the root of the new site first. */
  languages: Lang[];
  /** The languages that the new site has, the one at the root first. */
  siteLanguages: Lang[];
  /** What the new site has of its own. */
  own: Made;
  /** Old addresses that several documents had; the first of `paths` keeps it. */
  collisions: { file: string; paths: string[] }[];
}
