import type { Macros } from "./document/macros/definition.ts";

/** The kinds of documents of a Jekyll site that have text. */
export type DocumentKind = "post" | "draft" | "page" | "collection";

/** A Jekyll document whose bytes are decoded and whose front matter is read. */
export interface JekyllDocument {
  /** Its path in the old site, with forward slashes, such as `_posts/2020-01-02-a.md`. */
  path: string;
  /** The text below the front matter, without a byte-order mark. */
  source: string;
  /** The line of the file on which `source` begins. */
  line: number;
  /** The front matter, with the defaults of `_config.yml`. */
  data: Record<string, unknown>;
  kind: DocumentKind;
  /** Its old address, such as `/2020/01/02/a.html`; the variable `page.url`. */
  url: string;
  /** The date of a post in ISO 8601, as the site's time zone reads it. */
  date?: string;
}

/** What a document can ask about its old site and about its place in the new one. */
export interface JekyllSite {
  /** `_config.yml`, the variable `site` without `data`, `posts` and `pages`. */
  config: Record<string, unknown>;
  /** The names of its plugins. */
  plugins: readonly string[];
  /** `_data`, the variable `site.data`. */
  data: Record<string, unknown>;
  /** The language of the document in the new site. */
  lang: "ko" | "en";
  /** The site's time zone, such as `Asia/Seoul`. */
  timezone: string;
  /** Other members of the variable `site`, such as `posts`, `pages` and `time`. */
  variables?: Record<string, unknown>;
  /** The macros of TeX that its theme defines. */
  macros?: Macros;
  /** The source of a file in `_includes`, or of the theme; undefined if there is none. */
  include(name: string): string | undefined;
  /** The source of a file of the old site, relative to the document, for `include_relative`. */
  includeRelative?(name: string, from: string): string | undefined;
  /**
   * The new address of a link.
   * @param url as written in the old site, without Liquid
   * @param from the path of the document
   */
  address(url: string, from: string): string;
  /**
   * The old address, below the host, of the post that `{% post_url name %}`, or of the file that
   * `{% link name %}` names; undefined if there is none.
   */
  find(tag: "post_url" | "link", name: string): string | undefined;
  /**
   * The old address, below the host, and the title of the document that a link of a wiki names by its
   * path in its collection, such as `[[/git/rebase]]`; undefined if there is none.
   */
  named?(name: string): NamedDocument | undefined;
  /**
   * The new address of an image or another asset.
   * @param src as written in the old site, without Liquid, percent signs decoded or not
   * @param from the path of the document
   */
  asset(src: string, from: string): string;
  /** Whether the old site has an image or another asset, or another site has it. */
  hasAsset(src: string, from: string): boolean;
}

/** The address and the title of a document in the old site. */
export interface NamedDocument {
  url: string;
  title: string;
}

/** A message for the author about a conversion. */
export interface Note {
  /**
   * - `lost`: something that readers saw is not in the new document
   * - `review`: the author has to review it: it is kept as visible text, or means something else now
   * - `changed`: it looks or works differently, on purpose
   */
  severity: "lost" | "review" | "changed";
  /** The line of the old file. */
  line: number;
  message: string;
}

/** A document of the new site. */
export interface Converted {
  /**
   * Keys that the text decides, such as a `title` from its first heading where `data` has none.
   * `site/map` maps the keys of `data`; those here win.
   */
  frontMatter: Record<string, unknown>;
  /** The Markdown below the front matter. */
  body: string;
  notes: Note[];
}

/** Converts a Jekyll document. It does not throw: what it cannot convert is kept and noted. */
export type Convert = (document: JekyllDocument, site: JekyllSite) => Promise<Converted>;
