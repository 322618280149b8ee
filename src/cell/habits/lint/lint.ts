import { CompileError, frameAt } from "../../program/compile-error.ts";
import { locate } from "../../program/locate.ts";
import type { Names } from "../../program/pieces.ts";
import { knownOf, type Finding, type Known, type Rule } from "../finding.ts";
import { keyword } from "./keywords.ts";
import { pointed } from "./literals.ts";
import { method, operator } from "./lists.ts";
import { member } from "./members.ts";
import { sequence } from "./sequences.ts";
import { treeOf, type Visit } from "../tree.ts";
import { floorDivision, forIn, negativeIndex, property, self, special, truth } from "./values.ts";

/** Rules of the first list are applied to the whole program before those of the second. */
const rules: readonly (readonly Rule[])[] = [
  [member],
  [
    sequence,
    keyword,
    operator,
    method,
    negativeIndex,
    property,
    forIn,
    truth,
    self,
    special,
    floorDivision,
    pointed,
  ],
];

/**
 * Refuses valid code that would give a wrong answer without an error, such as habits of Python:
 * `np.zeros((2, 3))` is a vector of length 3.
 *
 * @param code the cell's code without types
 * @param source the cell's source, as the reader wrote it
 * @param names the names of np's pieces
 * @throws CompileError with the position and the line to write
 * @throws SyntaxError and RangeError as `treeOf` does
 */
export function lint(file: string, code: string, source: string, names?: Names): void {
  const known = knownOf(treeOf(code), names);
  for (const list of rules) {
    for (const visit of known.tree.visits) {
      const found = firstOf(list, visit, known);
      if (!found) continue;
      const at = locate(frameAt(file, code, visit.node.start), new Map([[file, source]]));
      throw new CompileError("LintError", found.message, at, found.why);
    }
  }
}

function firstOf(list: readonly Rule[], visit: Visit, known: Known): Finding | undefined {
  for (const rule of list) {
    const found = rule(visit, known);
    if (found) return found;
  }
  return undefined;
}
