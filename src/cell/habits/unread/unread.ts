import type { Explanation } from "../../types.ts";
import { declaredIn } from "./declared.ts";
import type { Habit } from "./line.ts";
import { masked } from "../masked.ts";
import { habitIn } from "./python-lines.ts";

/** How many lines before a syntax error are searched for its cause. */
const above = 3;

/**
 * Finds the habit of Python because of which a text cannot be parsed: in the line of the error, or
 * in the lines before it, where a bracket may have been left open.
 *
 * @param line of the error, counted from 1
 */
export function unread(text: string, line: number): { line: number; why: Explanation } | undefined {
  const lines = text.split("\n");
  const masks = masked(text).split("\n");
  const kindOf = declaredIn(text);
  for (let at = line; at > Math.max(0, line - above); at--) {
    const habit = habitIn({ text: lines[at - 1] ?? "", masked: masks[at - 1] ?? "", kindOf });
    if (habit) return { line: at, why: explained(habit) };
  }
  return undefined;
}

function explained({ cause, right, more }: Habit): Explanation {
  return { cause, params: { right, ...more } };
}
