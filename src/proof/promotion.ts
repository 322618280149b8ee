import { compare, normalize } from "../cell/compare.ts";
import { cellsOf } from "../cell/fence.ts";
import { shownText } from "../cell/result.ts";
import type { ProvedCell, ProvedPage } from "./prove.ts";
import type { Recordings } from "./recordings.ts";

/**
 * A page's text with each output as it was printed. Cells that failed, outputs that are not compared
 * and those that the translation holds stay as they are.
 */
export function promotedText({ page, cells }: ProvedPage): string {
  const lines = page.text.split("\n");
  const own = cellsOf(page.file, page.text).cells;
  for (const [index, proved] of [...cells.entries()].reverse()) {
    const printed = promotable(proved);
    if (printed === undefined) continue;
    const { fence, output } = own[index];
    if (output) {
      if (!compare(output.code, printed)) continue;
      lines.splice(output.line - 1, output.end - output.line + 1, ...outputFence(printed));
    } else if (printed !== "" && !proved.cell.options.same) {
      lines.splice(fence.end, 0, ...outputFence(printed));
    }
  }
  return lines.join("\n");
}

/** What a cell printed, if that may become its documented output. */
function promotable({ cell, run }: ProvedCell): string | undefined {
  if (!run || run.second !== undefined || cell.options.nondeterministic) return undefined;
  const expected = cell.options.throws ? "error" : "ok";
  return run.ran.status === expected ? normalize(shownText(run.ran)) : undefined;
}

/** An output fence; its marks are longer than any that the output itself has. */
function outputFence(printed: string): string[] {
  const longest = Math.max(2, ...(printed.match(/`+/g) ?? []).map((marks) => marks.length));
  const mark = "`".repeat(longest + 1);
  return [`${mark}output`, ...(printed === "" ? [] : printed.split("\n")), mark];
}

/** What the twins printed under real NumPy, to be recorded; what was recorded already stays. */
export function promotedRecordings({ cells, recordings }: ProvedPage): Recordings {
  const promoted: Recordings = {};
  for (const { cell, twin } of cells) {
    if (!twin) continue;
    const known = recordings[cell.options.file];
    const same = known?.twin === twin.twin && known.text === twin.text;
    const { twin: digest, numpy, text } = twin;
    promoted[cell.options.file] = same ? known : { twin: digest, numpy, text };
  }
  return promoted;
}

/** Whether a page's recordings are other than its twins would be recorded today. */
export function isStale(page: ProvedPage): boolean {
  return JSON.stringify(promotedRecordings(page)) !== JSON.stringify(page.recordings);
}
