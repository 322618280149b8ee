import type { Scope } from "./scope.ts";
import type { Span, SpanContent } from "./tree.ts";

/** A text whose spans are read, from a place on. */
export interface Cursor {
  text: string;
  at: number;
  scope: Scope;
  depth: number;
  /** Places at which an emphasis was tried without success. */
  failed: Set<string>;
  /**
   * The kinds of emphasis around the cursor, links and elements: the same kind is not nested; `raw`
   * is an element in which kramdown reads nothing.
   */
  open: readonly string[];
  /** The last place at which a delimiter may close an emphasis. */
  lastClosers: Map<string, number>;
  /** The first closing parenthesis behind the last place that asked for it. */
  parenthesis?: { from: number; at: number };
  /** Reads spans up to the stop, or to the end of the text, and moves the cursor behind them. */
  read: (cursor: Cursor, stop?: Stop) => Reading;
}

export interface Reading {
  spans: Span[];
  /** Whether the stop was found. */
  stopped: boolean;
}

/** Reads a span at the cursor and moves behind it; undefined if there is none. */
export type SpanParser = (cursor: Cursor) => SpanContent | undefined;

/** Whether the spans end at the cursor: the length of what ends them. */
export type Stop = (cursor: Cursor) => number;
