/** The kinds of pages: the glossary, and others; the order of their sections in the index. */
export const kinds = ["term", "book", "post", "api"] as const;
export type Kind = (typeof kinds)[number];

/** A page to index. */
export interface IndexedPage {
  kind: Kind;
  /** Its address without the base. */
  path: string;
  title: string;
  /** Its number in the book, such as "1.3". */
  number?: string;
  /** The text of its English translation, whose words it may spell in Korean letters. */
  english?: string;
  sections: IndexedSection[];
}

/** A heading and the text up to the next one; the first section of a page is its beginning. */
export interface IndexedSection {
  /** The id of the heading; empty for the beginning of the page. */
  anchor: string;
  heading: string;
  /** Other names for what the heading names, such as "np.dot" for "dot". */
  names?: readonly string[];
  /** What readers may call it. */
  words?: readonly string[];
  /** What readers may call its translations. */
  translated?: readonly string[];
  text: string;
  /** The words of the text in bold type, which it introduces. */
  bold?: string;
  code: string;
  /** What the code prints, of which long numbers are found, but not shown in excerpts. */
  outputs?: string;
  /** Formulas, which are found, but not shown in excerpts. */
  formulas?: string;
}

/** The forms of a term of the glossary in all languages. */
export type Forms = readonly string[];

/**
 * What the browser reads first. Sections have numbers, from 0, in the order of the pages.
 */
export interface Manifest {
  /** The folder of the other files. */
  folder: string;
  /** The digests of the shards and of the packs, by which they are named: in a row, of equal lengths. */
  digests: { shards: string; packs: string };
  /** The number of sections. */
  count: number;
  /** The number of the first section after the pages of each kind. */
  ends: Record<Kind, number>;
  /** The numbers of sections of each page. */
  pages: number[];
  /** The first term of each shard, sorted. */
  shards: string[];
  /** The numbers of sections of each pack of texts. */
  packs: number[];
}

/** The texts of some neighbouring sections. */
export type Pack = PackedPage[];

/** The code of the sections of a pack, in a file of its own, since few answers show code. */
export type PackedCode = string[];

/** A page with some of its sections; tuples, since names of properties would be in each file. */
export type PackedPage = [path: string, title: string, number: string, sections: PackedSection[]];

export type PackedSection = [anchor: string, heading: string, text: string, hasCode: 0 | 1];

/** A file of an index: its name, and its text. */
export interface IndexFile {
  name: string;
  text: string;
}
