import type { Result } from "./types.ts";

export type State =
  | "verified"
  | "plain"
  | "running"
  | "same"
  | "differs"
  | "edited"
  | "yours"
  | "stale"
  | "error"
  | "stopped"
  | "timeout";

/** The sources of a cell and of all that it imports, by file name. */
export type Sources = Record<string, string>;

/** What determines a cell's state. */
export interface Situation {
  file: string;
  /** The author's sources. */
  original: Sources;
  /** The sources in the page now. */
  current: Sources;
  /** The documented output, if there is one. */
  documented?: string;
  /** `throws`: the documented run ends with an error. */
  throws: boolean;
  /**
   * The result on screen, if it is not the documented output, the sources that were run, and whether
   * their output differs from the documented one.
   */
  shown?: { result: Result; sources: Sources; differs: boolean };
  running: boolean;
}

/** Computes the state of a cell; CONTRIBUTING.md explains the states. */
export function stateOf(cell: Situation): State {
  if (cell.running) return "running";
  const ran = cell.shown?.sources ?? cell.original;
  if (cell.current[cell.file] !== ran[cell.file]) return "edited";
  if (!equal(cell.current, ran)) return "stale";
  if (!cell.shown) return cell.documented === undefined ? "plain" : "verified";

  const { result } = cell.shown;
  const asWritten = equal(ran, cell.original);
  if (result.status === "stopped" || result.status === "timeout") return result.status;
  if (result.status === "error" && !(asWritten && cell.throws)) return "error";
  if (!asWritten) return "yours";
  return cell.documented !== undefined && cell.shown.differs ? "differs" : "same";
}

function equal(a: Sources, b: Sources): boolean {
  const files = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...files].every((file) => a[file] === b[file]);
}
