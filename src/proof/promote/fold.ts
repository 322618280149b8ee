import { normalize } from "../../cell/output/compare.ts";

/** Counts the lines `...` in a documented output, each of which matches any lines. */
export function folds(documented: string): number {
  return normalize(documented)
    .split("\n")
    .filter((line) => line === "...").length;
}

/**
 * Folds a printed output as the author folded the documented one, with as many lines before the
 * `...` and after it.
 *
 * @returns undefined if the documented output has several folds, since their places are the
 * author's choice
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
