import { normalize } from "../../cell/output/compare.ts";
import { shownText } from "../../cell/output/shown-text.ts";
import type { Cell } from "../../cell/types.ts";
import { digest, keep, recall, shared } from "../../cache/index.ts";
import { runTwin, twinRunner, type Python, type TwinRun } from "./python.ts";
import type { Recording } from "../promote/recordings.ts";

/** What a twin printed, and how it is known. */
export interface TwinProof {
  /** The digest of the twin's code and of all that it imports. */
  twin: string;
  text: string;
  numpy: string;
  source: "fresh" | "recalled" | "recorded";
  error: TwinRun["error"];
}

const stemOf = (file: string) => file.replace(/\.ts$/, "");

/** A cell's twin and the page's twins that it imports, by stem. */
export function twinModules(cell: Cell, cells: readonly Cell[]): Record<string, string> {
  const modules: Record<string, string> = {};
  const visit = (one: Cell) => {
    const stem = stemOf(one.options.file);
    if (!one.twin || stem in modules) return;
    const code = (modules[stem] = one.twin.code);
    for (const other of cells) if (importsStem(code, stemOf(other.options.file))) visit(other);
  };
  visit(cell);
  return modules;
}

function importsStem(code: string, stem: string): boolean {
  return new RegExp(`^\\s*(?:from|import)\\s+${stem}\\b`, "m").test(code);
}

/**
 * Returns what a twin prints, by running it under this Python, by recalling such a run, or, without
 * Python, from its recording.
 *
 * @returns undefined if there is neither Python nor a recording of this twin in its current form
 */
export async function proveTwin(
  cell: Cell,
  cells: readonly Cell[],
  python: Python | undefined,
  recording: Recording | undefined,
): Promise<TwinProof | undefined> {
  const modules = twinModules(cell, cells);
  const twin = digest(modules);
  if (!python) {
    if (recording?.twin !== twin) return undefined;
    return { twin, text: recording.text, numpy: recording.numpy, source: "recorded", error: null };
  }
  const key = digest([
    "twin run",
    twin,
    twinRunner,
    cell.options.file,
    python.version,
    python.numpy,
  ]);
  const { run, known } = await shared(key, async () => {
    const before = await recall<TwinRun>(key);
    if (before) return { run: before, known: true };
    const fresh = await runTwin(python, modules, stemOf(cell.options.file));
    // A Python that died may have run out of time or memory, so its result is not kept.
    if (fresh.error?.line !== 0) await keep(key, fresh);
    return { run: fresh, known: false };
  });
  const error = run.error && { ...run.error, frames: [] };
  return {
    twin,
    text: normalize(shownText({ text: run.text, ...(error && { error }) })),
    numpy: python.numpy,
    source: known ? "recalled" : "fresh",
    error: run.error,
  };
}
