import type { Macro } from "../document/index.ts";
import type { DocumentKind } from "../types.ts";
import type { Config } from "./read/config.ts";
import type { OldFile } from "./read/scan.ts";

/** How the blog's own feed writes the id of a post. */
export interface OwnIds {
  /** The text before the address or the id of the post. */
  start: string;
  of: "url" | "id";
  /** Whether letters that an address cannot contain are escaped. */
  isEscaped: boolean;
}

/** A message for the author about a file of the old site. */
export interface Remark {
  severity: "lost" | "review" | "changed";
  line: number;
  message: string;
}

/** A document of the old site: a post, a draft, a page, or a file of a collection. */
export interface OldDocument {
  path: string;
  kind: DocumentKind;
  /** The name of its collection; undefined for pages. */
  collection?: string;
  /** Its keys, with the defaults of `_config.yml`. */
  data: Record<string, unknown>;
  source: string;
  line: number;
  remarks: Remark[];
  /** When it is dated, in milliseconds since 1970. */
  instant?: number;
  /** The name of the file, without date and ending. */
  name: string;
  categories: string[];
  tags: string[];
  /**
   * What its name and the defaults say, on which its address depends if Jekyll does not find its keys;
   * undefined if Jekyll finds them.
   */
  withoutKeys?: Pick<OldDocument, "data" | "categories" | "instant">;
  /** Its address, such as `/2020/01/02/a.html`. */
  url: string;
  /** The folder of its language, with which `url` and `files` begin, in a site of jekyll-polyglot. */
  language?: string;
  /** The files of the old built site that it is served from; none if it was not published. */
  files: string[];
  /** Why the old site did not show it; undefined if it did. */
  unpublished?: string;
  /** The file that Jekyll would serve it from once it is published, unless that depends on the day. */
  futureFile?: string;
}

/** A Jekyll site, as far as its addresses and the variables of its pages depend on it. */
export interface OldSite {
  root: string;
  /** The folder of its settings: `root`, unless these name another `source`. */
  folder: string;
  config: Config;
  data: Record<string, unknown>;
  documents: OldDocument[];
  /** The files that Jekyll copies unchanged, or copies without their front matter. */
  statics: (OldFile & {
    /** Its path in the built site. */
    address: string;
    /** What Jekyll wrote, if it is not the whole file. */
    content?: string;
  })[];
  /** Images and other files among the posts, which only a plugin such as jekyll-postfiles copies. */
  beside: OldFile[];
  /** How its own feed writes ids, if it has one. */
  feedIds?: OwnIds;
  /** The sources of `_includes`, by name. */
  includes: Record<string, string>;
  /** The sources of `_layouts`, by name without an ending. */
  layouts: Record<string, string>;
  /** The macros of TeX that its layouts and includes define for the formulas of all pages. */
  macros: Map<string, Macro>;
  /** What was not read, and why. */
  left: { path: string; line: number; message: string; lost: boolean }[];
}
