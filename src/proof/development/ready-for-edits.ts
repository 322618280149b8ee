import { setImmediate } from "node:timers/promises";
import { compile } from "../../cell/program/compile.ts";
import { link } from "../../cell/program/link.ts";
import { keepWaiting } from "../../runner/node/cell-process.ts";
import { run } from "../../runner/node/node.ts";
import type { Ran } from "../../runner/protocol.ts";
import type { ProvedCell } from "../prove.ts";

/** A program runs twice, to detect nondeterminism. */
const runs = 2;

/**
 * Loads what an edited cell needs, which takes longer than its verification: the comparison with the
 * translation, which needs TypeScript, the highlighter, what draws figures, the compiler, and the
 * processes of its runs. The highlighter, TypeScript and the figures are fast only after they have been
 * used.
 *
 * @param proved the cells of a page
 * @param highlight highlights code, without recalling the result
 * @returns the run of an empty cell
 */
export async function readyForEdits(
  proved: readonly ProvedCell[],
  highlight: (code: string, lang: string) => Promise<unknown>,
): Promise<Ran> {
  keepWaiting(runs);
  const { drifts } = await import("../../cell/languages.ts");
  const { figureSvg } = await import("../published/figure-svg.ts");
  for (const { cell, run } of proved) {
    await highlight(cell.code, "ts");
    if (cell.twin) await highlight(cell.twin.code, "python");
    drifts([cell], [{ ...cell, code: `${cell.code}\n` }], "");
    for (const event of run?.ran.events ?? []) {
      if (event.type === "figure") figureSvg(event.figure, "ready", (key) => key);
    }
    // What the author opens meanwhile is shown before the next one.
    await setImmediate();
  }
  const name = "empty.ts";
  const module = compile(name, "const empty: number = 1;", []);
  return run(link(new Map([[name, module]]), name), { timeout: 10 });
}
