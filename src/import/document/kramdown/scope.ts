import type { Block, Footnote, Span } from "./tree.ts";
import type { Line } from "./lines.ts";
import { mergeLists, type AttributeLists } from "./attributes.ts";

/** Options of kramdown that a site can set in `_config.yml`. */
export interface Options {
  /** Each line end in a paragraph is a line break. */
  hardWrap: boolean;
  /** Markdown is read in block elements of HTML, even without `markdown="1"`. */
  parseBlockHtml: boolean;
  /** The document writes formulas between single dollar signs. */
  dollars: boolean;
}

/** Nested blocks below this depth are read as text. */
export const deepest = 40;

/** What the parsers of a document share. */
export interface Scope {
  options: Options;
  /** Link definitions, by their lower-case names. */
  links: Map<string, { url: string; title: string }>;
  /** Footnote definitions, by name. */
  footnotes: Map<string, Footnote>;
  /** The names of the footnotes that the text refers to, in order. */
  used: Set<string>;
  /** Abbreviations and their meanings. */
  abbreviations: Map<string, string>;
  /** Attribute list definitions, by name. */
  lists: AttributeLists;
  /** Parsers of spans, run when all definitions are known. */
  later: (() => void)[];
  /** Limits the work on hostile text; spans become plain text when it is used up. */
  budget: { steps: number };
  /** How many elements of raw HTML ended with an element around them, since nothing ended them. */
  torn: number;
  /** Parses the blocks of some lines. */
  blocks: (lines: Line[], depth: number) => Block[];
  /** Parses the spans of a text, when all definitions are known. */
  spans: (text: string, depth?: number, open?: readonly string[]) => Span[];
}

/** What a block parser sees: the lines, the current one, and the blocks so far. */
export interface Reader {
  lines: Line[];
  at: number;
  depth: number;
  scope: Scope;
  out: Block[];
  /** Attributes of the next block, from an attribute list above it. */
  pending: Record<string, string>;
  /** Whether a blank line, a block or the beginning is before the current line. */
  atBoundary: boolean;
  /** Whether kramdown still reads the last block of HTML, since it contains a torn element. */
  isTorn: boolean;
}

/** Parses a block at the reader's line; returns whether there is one. */
export type BlockParser = (reader: Reader) => boolean;

/** Adds a block that ends before the reader's current line. */
export function add(reader: Reader, start: number, content: object): Block {
  const line = reader.lines[start].number;
  const end = (reader.lines[reader.at - 1] ?? reader.lines[start]).number + 1;
  const block = { ...content, attributes: {}, line, end } as Block;
  mergeLists(block.attributes, reader.pending);
  reader.pending = {};
  reader.out.push(block);
  return block;
}
