import type { Control, Drawing, Event } from "../live/index.ts";

/**
 * A problem in an author's file: where it is, what is wrong (with the value), and how to fix it.
 */
export interface Problem {
  file: string;
  line: number;
  message: string;
  /** Whether a build continues in spite of it, unless site.yml sets `strict`. */
  warning?: true;
  /** For a warning of which an imported blog can have hundreds: they are counted, not listed. */
  kind?: "drift" | "habit" | "spelling" | "translated name";
}

/** The options after `live` in a fence; CONTRIBUTING.md explains them. */
export interface Options {
  file: string;
  /** Seconds. */
  timeout: number;
  hidden: boolean;
  static: boolean;
  same: boolean;
  /** The page from which the cell takes its code: the name of a file in the same folder. */
  from?: string;
  throws: boolean;
  typeError?: string;
  nondeterministic?: string;
  /** Why the twin cannot print the same, or why there is none. */
  notComparable?: string;
}

/** A code block in the source; lines are counted from 1. */
export interface Fence {
  lang: string;
  meta: string;
  code: string;
  /** The line of the opening fence; the code starts on the next. */
  line: number;
  /** The line of the closing fence. */
  end: number;
}

/** A live fence with the output and the twin that follow it. */
export interface Cell {
  options: Options;
  code: string;
  line: number;
  fence: Fence;
  output?: Fence;
  twin?: Fence;
  /** The page whose code it takes, for a cell with `from`. */
  source?: { title: string; page: string };
}

/** JavaScript cut at its import specifiers; `ref` is the name of the imported module. */
export interface Module {
  name: string;
  parts: (string | Import)[];
  /** The pieces of np that it needs, even if it imports np only through others. */
  pieces?: readonly string[];
  /** For a piece of np: the names that it exports. */
  names?: readonly string[];
}

export interface Import {
  ref: string;
  specifier: string;
}

/** Modules in the order of their evaluation; the last is the entry. */
export interface Program {
  modules: Module[];
  /**
   * The values that the reader has set controls to, by cell and name; other controls have their
   * initial values.
   */
  controls?: Record<string, ControlValues>;
}

/** The values that the reader has set a cell's controls to, by name. */
export type ControlValues = Record<string, Control["value"]>;

/** A position in a cell's source; line and column are counted from 1. */
export interface Frame {
  file: string;
  line: number;
  column: number;
}

export interface CellError {
  name: string;
  message: string;
  frames: Frame[];
  /** The cause, if the code shows it. */
  why?: Explanation;
}

/** The cause of an error: the name of the text that explains it, and the values to fill in. */
export interface Explanation {
  cause: string;
  params: Record<string, string>;
}

export type Status = "ok" | "error" | "stopped" | "timeout";

/** The result of a run. `text`, `figures` and `controls` are derived from `events`. */
export interface Result {
  status: Status;
  events: Event[];
  text: string;
  figures: Drawing[];
  controls: Control[];
  error?: CellError;
  /** Whether the program ended before a timer that the cell had set; the timer then never fires. */
  pending?: boolean;
  /** Milliseconds from the start of the run to its end. */
  ms: number;
}
