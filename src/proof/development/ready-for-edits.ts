import { compile } from "../../cell/program/compile.ts";
import { link } from "../../cell/program/link.ts";
import { run } from "../../runner/node/node.ts";
import type { Ran } from "../../runner/protocol.ts";

/**
 * Loads what the verification of an edited cell needs, which takes longer than the verification: the
 * comparison with the translation, which needs TypeScript, the compiler, and the code that runs cells.
 *
 * @returns the run of an empty cell
 */
export async function readyForEdits(): Promise<Ran> {
  await import("../../cell/languages.ts");
  const name = "empty.ts";
  const module = compile(name, "const empty: number = 1;", []);
  return run(link(new Map([[name, module]]), name), { timeout: 10 });
}
