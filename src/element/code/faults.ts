import type { Sources } from "../../cell/state.ts";
import type { CellError } from "../../cell/types.ts";

/** A cell that can mark a line of its code. */
interface Marked {
  file: string;
  code: string;
  mark(line?: number): void;
}

/** Where the error of a cell's last run stands, marked in the code. */
export class Faults {
  #marked: Marked[] = [];

  /**
   * Marks where an error began, and where the cell that ran led to it.
   *
   * @param file the cell that ran
   * @param ran what the cells were as it ran; one that was edited since is not marked
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
