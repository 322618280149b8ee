import { compare, normalize } from "../../cell/output/compare.ts";
import { locate } from "../../cell/program/locate.ts";
import { placeSyntaxError } from "../../cell/program/syntax.ts";
import { shownText } from "../../cell/output/shown-text.ts";
import type { Cell, Problem } from "../../cell/types.ts";
import { outputDiff } from "./diff.ts";
import { folds } from "../promote/fold.ts";
import type { Recording } from "../promote/recordings.ts";
import type { CellRun } from "../run-cell.ts";
import type { Page } from "../cells/scan.ts";
import type { TwinProof } from "../python/twin.ts";

const promote = "npm run promote";

/** The runs of a cell: its own in Node and that of its twin. */
interface Runs {
  run: CellRun | undefined;
  twin: TwinProof | undefined;
}

/**
 * Reports what is wrong with a cell and its twin. If both print the same but the page documents
 * something else, this is one problem, with the documented output.
 */
export function judgeCell(
  page: Page,
  cell: Cell,
  { run, twin }: Runs,
  recording: Recording | undefined,
  sources: ReadonlyMap<string, string>,
): Problem[] {
  const ofTwin = judgeTwin(page, cell, twin, recording);
  if (!run) return ofTwin;
  const ofRun = judgeRun(page, cell, run, sources);
  const agree = twin && normalize(twin.text) === normalize(shownText(run.ran));
  return ofRun.length > 0 && agree ? ofRun : [...ofRun, ...ofTwin];
}

/** Compares a run with its page. */
export function judgeRun(
  page: Page,
  cell: Cell,
  { ran, second }: Pick<CellRun, "ran" | "second">,
  sources: ReadonlyMap<string, string>,
): Problem[] {
  const { file, throws, nondeterministic, timeout } = cell.options;
  const at = (line: number, message: string) => [{ file: page.file, line, message }];

  if (ran.status === "timeout") {
    const message = `${file} did not end within ${timeout} s: increase timeout=…, or shorten its work`;
    return at(cell.line, message);
  }
  if (ran.error && !throws) {
    const { frames } = placeSyntaxError(ran.error, sources);
    const where = frames.map((frame) => locate(frame, sources));
    const own = where.find((frame) => frame.file === file);
    const trace = where.map((frame) => `\n    at ${frame.file}:${frame.line}:${frame.column}`);
    const message = `${file} fails: ${ran.error.name}: ${ran.error.message}${trace.join("")}`;
    return at(cell.line + (own?.line ?? 0), message);
  }
  if (!ran.error && throws) {
    return at(cell.line, `${file} is marked "throws" but ends without an error: remove the option`);
  }
  if (nondeterministic) return [];
  if (second !== undefined) {
    const message = `${file} printed or drew something else when run again: seed the random generator, or add nondeterministic="why"`;
    return at(cell.line, message);
  }
  const shown = shownText(ran);
  if (!cell.output) {
    if (shown === "") return [];
    return at(cell.line, `${file} prints but has no output fence: ${promote} writes it`);
  }
  const difference = compare(cell.output.code, shown);
  if (!difference) return [];
  const diff = outputDiff(cell.output.code, shown);
  const mend = folds(cell.output.code) > 1 ? "edit it by hand" : `run ${promote}`;
  const message = `the output of ${file} differs from what it prints; if the change is intended, ${mend}\n${diff}`;
  return at(cell.output.line + difference.line, message);
}

/** Compares a twin's output with the documented output. */
function judgeTwin(
  page: Page,
  cell: Cell,
  twin: TwinProof | undefined,
  recording: Recording | undefined,
): Problem[] {
  const { notComparable, nondeterministic, throws } = cell.options;
  if (!cell.twin) {
    if (!page.twins || notComparable || cell.options.static || !cell.options.file) return [];
    const message = `${cell.options.file} has no twin: write one in Python below its output, or add not-comparable="why"`;
    return [{ file: page.file, line: cell.line, message }];
  }
  const name = `the twin of ${cell.options.file}`;
  const at = (line: number, message: string) => [{ file: page.file, line, message }];
  if (!twin) {
    if (notComparable) return [];
    const message = `${name} changed since it was recorded; on a machine whose Python has NumPy, ${promote} records it`;
    return at(cell.twin.line, message);
  }
  if (twin.error && !throws) {
    const { name: error, message, line } = twin.error;
    return at(cell.twin.line + line, `${name} fails: ${error}: ${message}`);
  }
  if (nondeterministic || notComparable) return [];
  const difference = compare(cell.output?.code ?? "", twin.text);
  if (difference) {
    const diff = outputDiff(cell.output?.code ?? "", twin.text);
    const message = `${name} prints something else under NumPy ${twin.numpy}\n${diff}`;
    return at(cell.twin.line, message);
  }
  if (recording?.twin === twin.twin && compare(recording.text, twin.text)) {
    const message = `${name} does not print what was recorded under NumPy ${recording.numpy}; ${promote} records it again`;
    return at(cell.twin.line, message);
  }
  return [];
}
