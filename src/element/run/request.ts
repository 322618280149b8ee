import type { LiveCell } from "../cell/live-cell.ts";
import type { Sources } from "../../cell/state.ts";
import type { Program } from "../../cell/types.ts";

/** A request to run a cell with the current code of its page. */
export interface Request {
  /** The file name of the page's program. */
  program: string;
  file: string;
  /** The code of the cell and of all cells that it can import, by file. */
  sources: Sources;
  /** The files among them that the reader has edited. */
  edited: ReadonlySet<string>;
  /** The values of their controls. */
  controls: Program["controls"];
}

/** Creates a request to run a cell with the current state of its page. */
export function requestOf(cell: LiveCell, cells: ReadonlyMap<string, LiveCell>): Request {
  const all = [...cells.values()];
  return {
    program: cell.dataset.program ?? "",
    file: cell.file,
    sources: codesOf(cells),
    edited: new Set(all.filter((one) => one.edited).map(({ file }) => file)),
    controls: Object.fromEntries(all.map(({ file, values }) => [file, values])),
  };
}

/** The code of all cells, by file. */
export function codesOf(cells: ReadonlyMap<string, LiveCell>): Record<string, string> {
  return Object.fromEntries([...cells].map(([file, { code }]) => [file, code]));
}
