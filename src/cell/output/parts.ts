import type { Event } from "../../live/index.ts";

/**
 * Returns what a run printed before its first figure, between its figures, and after the last one.
 */
export function partsOf(events: readonly Event[]): string[] {
  const parts = [""];
  for (const event of events) {
    if (event.type === "figure") parts.push("");
    if (event.type === "text") parts[parts.length - 1] += event.text;
  }
  return parts;
}

/**
 * Cuts a documented output where the run showed its figures. A line `...` matches several lines,
 * so positions before it are counted from the start, positions after it from the end, and figures
 * inside it are placed after it.
 *
 * @param parts what the run printed, by `partsOf`
 * @example cutLike("a\n...\ny\nz", ["a\n", "b\nc\ny\n", "z\n"]) // => ["a\n", "...\ny\n", "z"]
 */
export function cutLike(documented: string, parts: readonly string[]): string[] {
  const lines = documented.split(/(?<=\n)/);
  const folds = lines.flatMap((line, i) => (line.trim() === "..." ? [i] : []));
  const above = folds[0] ?? lines.length;
  const below = folds.length > 0 ? lines.length - 1 - folds[folds.length - 1] : 0;
  const counts = parts.map((part) => part.split("\n").length - 1);
  const total = counts.reduce((sum, count) => sum + count, 0);

  let printed = 0;
  const cuts = counts.slice(0, -1).map((count) => {
    printed += count;
    if (printed <= above) return printed;
    if (total - printed <= below) return lines.length - (total - printed);
    return above + 1;
  });
  return [0, ...cuts].map((cut, i) => lines.slice(cut, cuts[i]).join(""));
}
