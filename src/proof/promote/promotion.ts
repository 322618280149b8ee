import { compare, normalize } from "../../cell/output/compare.ts";
import { cellsOf } from "../../cell/fences/fence.ts";
import { opening } from "../../cell/fences/fences.ts";
import { shownText } from "../../cell/output/shown-text.ts";
import { isTaken } from "../../cell/fences/taken.ts";
import type { Cell, Fence } from "../../cell/types.ts";
import { foldedLike } from "./fold.ts";
import type { ProvedCell, ProvedPage } from "../prove.ts";
import type { Recordings } from "./recordings.ts";
import type { CellRun } from "../run-cell.ts";
import type { TwinProof } from "../python/twin.ts";

/**
 * Replaces each output in a page's text by what was printed and changes nothing else: line ends,
 * fence markers and the position of a `...` stay as the author wrote them. Unchanged are the
 * outputs of cells that failed, outputs that are not compared, that are folded in several places or
 * that are on another page, and pages with malformed fences.
 */
export function promotedText({ page, cells, malformed }: ProvedPage): string {
  if (malformed) return page.text;
  const lines = page.text.split("\n");
  const own = cellsOf(page.file, page.text).cells;
  for (const [index, proved] of [...cells.entries()].reverse()) {
    const printed = promotable(proved);
    if (printed === undefined) continue;
    const { fence, output } = own[index];
    if (output) {
      const folded = foldedLike(output.code, printed);
      if (!compare(output.code, printed) || folded === undefined) continue;
      rewrite(lines, output, folded);
    } else if (printed !== "" && !isTaken(proved.cell.options)) {
      append(lines, fence, printed);
    }
  }
  return lines.join("\n");
}

/** What a cell printed, if it may become the documented output. */
function promotable({ cell, run }: ProvedCell): string | undefined {
  if (!run || run.second !== undefined || cell.options.nondeterministic) return undefined;
  const expected = cell.options.throws ? "error" : "ok";
  return run.ran.status === expected ? normalize(shownText(run.ran)) : undefined;
}

/** Replaces the text of a fence; makes the fence markers longer if the text requires it. */
function rewrite(lines: string[], { line, end }: Fence, text: string): void {
  const [open, close] = [lines[line - 1], lines[end - 1]];
  const mark = opening.exec(open.trimEnd())?.[1] ?? "";
  const needed = markFor(text, mark[0]);
  const marks =
    needed.length > mark.length ? [open, close].map((l) => l.replace(mark, needed)) : [open, close];
  const code = linesOf(text).map((l) => l + carriageReturn(open));
  lines.splice(line - 1, end - line + 1, marks[0], ...code, marks[1]);
}

/** Inserts an output fence below a cell's fence. */
function append(lines: string[], { line, end }: Fence, text: string): void {
  const cr = carriageReturn(lines[line - 1]);
  const mark = markFor(text, "`");
  const added = [`${mark}output`, ...linesOf(text), mark].map((l) => l + cr);
  if (end === lines.length) {
    // The file did not end with a newline before, so it does not now.
    lines[end - 1] += cr;
    added.push(added.pop()?.trimEnd() ?? "");
  }
  lines.splice(end, 0, ...added);
}

/** Fence markers longer than any in the text, which would otherwise close the fence. */
function markFor(text: string, character: string): string {
  const found = text.match(new RegExp(`${character}+`, "g")) ?? [];
  return character.repeat(1 + Math.max(2, ...found.map((marks) => marks.length)));
}

const linesOf = (text: string) => (text === "" ? [] : text.split("\n"));

const carriageReturn = (line: string) => (line.endsWith("\r") ? "\r" : "");

/**
 * Returns what the twins printed under real NumPy, to be recorded. Existing recordings are kept if
 * a twin is unchanged, could not be run, failed in another way than its cell, or prints something else
 * only by chance.
 */
export function promotedRecordings({ cells, recordings, malformed }: ProvedPage): Recordings {
  if (malformed) return recordings;
  const promoted: Recordings = {};
  for (const { cell, run, twin } of cells) {
    if (!cell.twin) continue;
    const known = recordings[cell.options.file];
    const fails = twin?.error && !isMeant(cell, twin, run);
    const compared = cell.options.notComparable === undefined;
    const said = cell.options.nondeterministic !== undefined || known?.text === twin?.text;
    const same = known?.twin === twin?.twin && said;
    if (twin && compared && !fails && !same) {
      const { twin: digest, numpy, text } = twin;
      promoted[cell.options.file] = { twin: digest, numpy, text };
    } else if (known) {
      promoted[cell.options.file] = known;
    }
  }
  return promoted;
}

/** Whether a twin ends with the documented error or with that of its cell. */
function isMeant({ options, output }: Cell, twin: TwinProof, run: CellRun | undefined): boolean {
  if (!options.throws) return false;
  const endOf = (text: string) => text.trimEnd().split("\n").at(-1);
  const isSame = run?.ran.error && endOf(shownText(run.ran)) === endOf(twin.text);
  return isSame || !compare(output?.code ?? "", twin.text);
}

/** Whether the recordings of a page would change if its twins were recorded now. */
export function isStale(page: ProvedPage): boolean {
  return JSON.stringify(promotedRecordings(page)) !== JSON.stringify(page.recordings);
}
