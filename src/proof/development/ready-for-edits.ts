import { setImmediate } from "node:timers/promises";
import { compile } from "../../cell/program/compile.ts";
import { link } from "../../cell/program/link.ts";
import type { Cell } from "../../cell/types.ts";
import { run } from "../../runner/node/node.ts";
import type { Ran } from "../../runner/protocol.ts";

/**
 * Loads what an edited cell needs, which takes longer than its verification: the comparison with the
 * translation, which needs TypeScript, the highlighter, the compiler, and the code that runs cells. The
 * highlighter is fast only after it has read such code.
 *
 * @param cells those of a page
 * @param highlight highlights code, without recalling the result
 * @returns the run of an empty cell
 */
export async function readyForEdits(
  cells: readonly Cell[],
  highlight: (code: string, lang: string) => Promise<unknown>,
): Promise<Ran> {
  await import("../../cell/languages.ts");
  for (const { code, twin } of cells) {
    await highlight(code, "ts");
    if (twin) await highlight(twin.code, "python");
    // What the author opens meanwhile is shown before the next one.
    await setImmediate();
  }
  const name = "empty.ts";
  const module = compile(name, "const empty: number = 1;", []);
  return run(link(new Map([[name, module]]), name), { timeout: 10 });
}
