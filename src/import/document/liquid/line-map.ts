import { diffArrays } from "diff";

/**
 * Maps the lines of a text after Liquid to those before: equal lines to each other, and others to
 * the line above.
 */
export function lineMap(before: string, after: string): (line: number) => number {
  if (before === after) return (line) => line + 1;
  const changes = diffArrays(before.split("\n"), after.split("\n"), { maxEditLength: 2000 }) ?? [];
  const lines: number[] = [];
  let at = 1;
  for (const { added, removed, value } of changes) {
    for (let index = 0; index < value.length; index += 1) {
      if (!removed) lines.push(Math.max(1, at));
      if (!added) at += 1;
    }
  }
  return (line) => lines[line] ?? Math.min(line + 1, before.split("\n").length);
}
