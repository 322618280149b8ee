import { compare } from "./compare.ts";
import { shownText } from "./result.ts";
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

/** What a cell's state follows from. */
export interface Situation {
  file: string;
  /** As the author wrote them. */
  original: Sources;
  /** As they are in the page now. */
  current: Sources;
  /** The documented output, if there is one. */
  documented?: string;
  /** `throws`: the documented run ends with an error. */
  throws: boolean;
  /** What is on screen if it is not the documented output: a run's result and what was run. */
  shown?: { result: Result; sources: Sources };
  running: boolean;
}

/** The one word for what a reader sees; see the states in CONTRIBUTING.md. */
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
  if (cell.documented === undefined) return "same";
  return compare(cell.documented, shownText(result)) ? "differs" : "same";
}

function equal(a: Sources, b: Sources): boolean {
  const files = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...files].every((file) => a[file] === b[file]);
}
