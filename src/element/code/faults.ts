import type { Sources } from "../../cell/state.ts";
import type { CellError } from "../../cell/types.ts";

/** A cell that can mark a line of its code. */
interface Marked {
  file: string;
  code: string;
  mark(line?: number): void;
}

/** The marks at the lines of a cell's last error. */
export class Faults {
  #marked: Marked[] = [];

  /**
   * Marks the line where an error occurred, and the line of the executed cell that led to it.
   *
   * @param file the cell that ran
   * @param ran the sources of the run; cells that were edited since then are not marked
   * @param cells the cells of the page
   */
  show(
    { frames }: CellError,
    file: string,
    ran: Sources,
    cells: ReadonlyMap<string, Marked>,
  ): void {
    const own = frames.find((frame) => frame.file === file);
    for (const frame of new Set([own, frames[0]])) {
      const cell = frame && cells.get(frame.file);
      if (!cell || cell.code !== ran[cell.file]) continue;
      cell.mark(frame.line);
      this.#marked.push(cell);
    }
  }

  clear(): void {
    for (const cell of this.#marked) cell.mark();
    this.#marked = [];
  }
}
