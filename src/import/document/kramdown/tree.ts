/** The tree of a kramdown document: blocks, which contain blocks or spans. */

/** Attributes of an element, in the order in which they were written. */
export type Attributes = Record<string, string>;

interface Node {
  attributes: Attributes;
}

/** A block's place in the text: its first line, and the line after its last one, from 0. */
export interface Place {
  line: number;
  end: number;
}

export type Block = Node & Place & BlockContent;

export type BlockContent =
  | { type: "paragraph"; children: Span[]; tight: boolean }
  | { type: "heading"; level: number; children: Span[]; source: string }
  | { type: "code"; value: string; lang: string; title?: string }
  | {
      type: "quote";
      children: Block[];
      /** The kind of a callout, such as `NOTE`; undefined in a tree of kramdown. */
      callout?: string;
    }
  | List
  | { type: "definitions"; entries: Definition[] }
  | Table
  | { type: "rule" }
  | { type: "formula"; value: string }
  | { type: "html"; children: Html[] }
  | { type: "comment"; value: string };

export interface List {
  type: "list";
  ordered: boolean;
  /** The number of the first item, as the author wrote it. */
  start: number;
  items: Item[];
}

export interface Item extends Node, Place {
  children: Block[];
  /** Whether a task is done; undefined if the item is not a task. */
  done?: boolean;
}

export interface Definition extends Node, Place {
  terms: Span[][];
  /** Each description of the terms. */
  descriptions: Block[][];
}

export type Align = "left" | "center" | "right" | "";

export interface Table {
  type: "table";
  align: Align[];
  head: Span[][][];
  body: Span[][][];
}

export type Span = Node & SpanContent;

export type SpanContent =
  | { type: "text"; value: string }
  | { type: "entity"; value: string }
  | { type: "emphasis" | "strong" | "deleted"; children: Span[] }
  | { type: "code"; value: string }
  | { type: "link"; url: string; title: string; children: Span[] }
  | { type: "image"; url: string; title: string; alt: string }
  | { type: "break" }
  | {
      type: "formula";
      value: string;
      block: boolean;
      /** With its delimiters, as written, if kramdown takes it for text. */
      source?: string;
    }
  | { type: "footnote"; name: string }
  | { type: "element"; name: string; children: Span[]; raw: boolean }
  | { type: "comment"; value: string };

/** A piece of raw HTML: kramdown does not read Markdown in it. */
export type Html =
  | { type: "text"; value: string }
  | { type: "comment"; value: string }
  | { type: "blocks"; children: Block[] }
  | { type: "spans"; children: Span[] }
  | { type: "element"; name: string; attributes: Attributes; children: Html[] };

export interface Footnote {
  name: string;
  line: number;
  children: Block[];
}

/** A kramdown document. */
export interface Tree {
  children: Block[];
  /** The footnotes that the text refers to, in the order of their first use. */
  footnotes: Footnote[];
}
