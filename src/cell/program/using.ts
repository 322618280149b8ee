import { treeOf } from "../habits/tree.ts";
import { CompileError, frameAt } from "./compile-error.ts";

/** Text that a declaration contains, which some strings and comments contain, too. */
const sign = /\busing\s+[\p{ID_Start}$_][\p{ID_Continue}$]*\s*(?:=|of\b)/u;

/**
 * Refuses the declarations `using` and `await using`, which only the newest engines can read.
 *
 * @param code the cell's code without types
 * @throws CompileError with the position of the first one
 */
export function refuseUsing(file: string, code: string): void {
  const start = sign.test(code) ? firstUsing(code) : undefined;
  if (start === undefined) return;
  const message =
    "not all engines know `using`: write `const`, and release the value in the `finally` of a `try`";
  throw new CompileError("SyntaxError", message, frameAt(file, code, start));
}

/** Where the first such declaration starts; undefined also for code that cannot be parsed. */
function firstUsing(code: string): number | undefined {
  try {
    const { visits } = treeOf(code);
    return visits.find(
      ({ node }) => node.type === "VariableDeclaration" && node.kind.endsWith("using"),
    )?.node.start;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}
