import type { KindOf } from "./python-writers.ts";

/**
 * A line of code that cannot be parsed: its text, and the text with masked strings and comments.
 */
export interface Line {
  text: string;
  masked: string;
  kindOf: KindOf;
}

/**
 * A habit of Python in a line: the name of the text that explains it, and what to write instead.
 */
export interface Habit {
  cause: string;
  right: string;
  more?: Record<string, string>;
}

type Groups = Record<string, string | undefined>;

/** A habit of Python that a regular expression recognizes. */
export interface Pattern {
  cause: string;
  /** Matches the masked line. `right` receives the unmasked text of its named groups. */
  sign: RegExp;
  right(groups: Groups, line: Line): string;
  more?(groups: Groups): Record<string, string>;
  /** Whether the habit is meant; if not, it is searched further. */
  if?(groups: Groups): boolean;
}
