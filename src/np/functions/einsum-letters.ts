import { ValueError } from "../core/errors.ts";
import type { NDArray } from "../ndarray.ts";

/** The letters of the axes of each operand, and of the result. */
export interface Letters {
  inputs: string[];
  output: string;
}

/** The axes that "..." covers are called by these characters, the last axis by the last one. */
const hidden = Array.from({ length: 32 }, (_, i) => String.fromCharCode(0xe000 + i)).join("");

/** Reads subscripts, such as "ij,jk->ik". Throws NumPy's errors. */
export function lettersOf(subscripts: string, operands: readonly NDArray[]): Letters {
  const text = subscripts.replaceAll(" ", "");
  const [, before, , given] = /^([a-zA-Z,.]*)(->([a-zA-Z.]*))?$/.exec(text) ?? [];
  if (before === undefined) {
    throw new ValueError(`einsum: expected letters, as in "ij,jk->ik", received "${subscripts}"`);
  }
  const parts = before.split(",");
  if (parts.length !== operands.length) {
    const more = parts.length < operands.length ? "more" : "fewer";
    throw new ValueError(
      `${more} operands provided to einstein sum function than specified in the subscripts string`,
    );
  }
  const inputs = parts.map((part, i) => inputOf(part, operands[i].ndim, i));
  const covered = Array.from(hidden).filter((letter) => inputs.join("").includes(letter));
  if (given === undefined) return { inputs, output: covered.join("") + implicit(parts.join("")) };
  checkDots(given, "in the output");
  if (covered.length > 0 && !given.includes("...")) {
    throw new ValueError(
      "output has more dimensions than subscripts given in einstein sum, but no '...' ellipsis provided to broadcast the extra dimensions.",
    );
  }
  checkOutput(given.replace("...", ""), before);
  return { inputs, output: given.replace("...", covered.join("")) };
}

/** The letters of an operand with as many axes. */
function inputOf(part: string, ndim: number, i: number): string {
  checkDots(part, `in operand ${i}`);
  const isOpen = part.includes("...");
  const covered = ndim - part.replace("...", "").length;
  if (covered < 0) {
    throw new ValueError(
      `einstein sum subscripts string contains too many subscripts for operand ${i}`,
    );
  }
  if (covered > 0 && !isOpen) {
    throw new ValueError(
      "operand has more dimensions than subscripts given in einstein sum, but no '...' ellipsis provided to broadcast the extra dimensions.",
    );
  }
  return part.replace("...", hidden.slice(hidden.length - covered));
}

function checkDots(part: string, where: string): void {
  if (!part.replace("...", "").includes(".")) return;
  throw new ValueError(
    `einstein sum subscripts string contains a '.' that is not part of an ellipsis ('...') ${where}`,
  );
}

/** The letters that occur once, in alphabetical order. */
function implicit(inputs: string): string {
  const letters = inputs.replaceAll(".", "");
  return Array.from(letters)
    .filter((letter) => letters.indexOf(letter) === letters.lastIndexOf(letter))
    .sort()
    .join("");
}

function checkOutput(output: string, inputs: string): void {
  for (const letter of output) {
    if (output.indexOf(letter) !== output.lastIndexOf(letter)) {
      throw new ValueError(
        `einstein sum subscripts string includes output subscript '${letter}' multiple times`,
      );
    }
    if (!inputs.includes(letter)) {
      throw new ValueError(
        `einstein sum subscripts string included output subscript '${letter}' which never appeared in an input`,
      );
    }
  }
}
