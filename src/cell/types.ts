import type { Control, Drawing, Event } from "../live/index.ts";

/** Something wrong in an author's file: where, what (with the value), how to mend it. */
export interface Problem {
  file: string;
  line: number;
  message: string;
}

/** What an author may say after `live`; design: docs of the fence in CONTRIBUTING.md. */
export interface Options {
  file: string;
  /** Seconds. */
  timeout: number;
  hidden: boolean;
  static: boolean;
  same: boolean;
  throws: boolean;
  typeError?: string;
  nondeterministic?: string;
  /** Why the twin cannot print the same, or why there is none. */
  notComparable?: string;
}

/** A code block as it stands in the source; lines are counted from 1. */
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
}

/** JavaScript cut at its import specifiers; `ref` is the name of the module that each means. */
export interface Module {
  name: string;
  parts: (string | Import)[];
}

export interface Import {
  ref: string;
  specifier: string;
}

/** Modules in the order of their evaluation; the last is the entry. */
export interface Program {
  modules: Module[];
  /** What the reader has set controls to, by cell and name; the others have their initial values. */
  controls?: Record<string, ControlValues>;
}

/** What the reader has set a cell's controls to, by their names. */
export type ControlValues = Record<string, Control["value"]>;

/** A place in a cell's own source, line and column counted from 1. */
export interface Frame {
  file: string;
  line: number;
  column: number;
}

export interface CellError {
  name: string;
  message: string;
  frames: Frame[];
  /** The cause, where the code shows it. */
  why?: Explanation;
}

/** The cause of an error: the name of a text that explains it, and what is filled in there. */
export interface Explanation {
  cause: string;
  params: Record<string, string>;
}

export type Status = "ok" | "error" | "stopped" | "timeout";

/** What became of a run. `text`, `figures` and `controls` are derived from `events`. */
export interface Result {
  status: Status;
  events: Event[];
  text: string;
  figures: Drawing[];
  controls: Control[];
  error?: CellError;
  /** Whether the program ended before a timer that the cell had set; the timer is not heard. */
  pending?: boolean;
  /** Milliseconds from the start of the run to its end. */
  ms: number;
}
