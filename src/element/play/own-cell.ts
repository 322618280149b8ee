import type { LiveCell } from "../cell/live-cell.ts";
import { say } from "../page/strings.ts";
import type { File } from "./project.ts";

/** Long enough for any example of the book, in seconds. */
const timeout = "60";

/**
 * Returns a cell for a file: the page's own cell if it is its file, or else a copy without a
 * documented output.
 *
 * @param template the page's cell as built
 * @param highlight colours the file's original code; without it, the code is shown without colours
 */
export function cellFor(
  { name, from }: File,
  template: LiveCell,
  highlight?: (code: string) => Node,
): LiveCell {
  const cell = template.cloneNode(true) as LiveCell;
  const [page, file] = (template.dataset.cell ?? "").split("#");
  const source = cell.querySelector(".cell-source code");
  if (name === file && from === source?.textContent) return cell;

  cell.id = name;
  cell.dataset.cell = `${page}#${name}`;
  cell.dataset.own = "";
  cell.dataset.state = "plain";
  cell.dataset.timeout = timeout;
  delete cell.dataset.proven;
  cell.setAttribute("aria-label", name);
  source?.replaceChildren(highlight?.(from) ?? from);
  // A new file has no original to restore, so Reset would only delete what was written.
  if (from === "") cell.querySelector('[data-action="reset"]')?.remove();
  cell.querySelector("output")?.replaceChildren();
  cell.querySelector(".cell-file")?.replaceChildren(name);
  cell.querySelector(".cell-state")?.replaceChildren(say("state.plain"));
  cell.querySelector(".cell-proof")?.setAttribute("hidden", "");
  for (const part of cell.querySelectorAll(".cell-figure, .cell-note, .cell-controls > *"))
    part.remove();
  return cell;
}
