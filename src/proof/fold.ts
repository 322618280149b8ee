import { normalize } from "../cell/compare.ts";

/** How many lines of a documented output are `...`, which stands for any lines. */
export function folds(documented: string): number {
  return normalize(documented)
    .split("\n")
    .filter((line) => line === "...").length;
}

/**
 * What was printed, folded as the author folded what was documented: as many lines before the `...`
 * and as many after it.
 *
 * @returns nothing where that is folded in several places, since only the author knows those
 * @example foldedLike("1\n...\n9", "2\n3\n4") // => "2\n...\n4"
 */
export function foldedLike(documented: string, printed: string): string | undefined {
  const count = folds(documented);
  if (count > 1) return undefined;
  const shape = normalize(documented).split("\n");
  const before = shape.indexOf("...");
  const after = shape.length - before - 1;
  const lines = printed.split("\n");
  if (count === 0 || lines.length <= before + after) return printed;
  return [...lines.slice(0, before), "...", ...lines.slice(lines.length - after)].join("\n");
}
