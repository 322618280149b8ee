import { structuredPatch } from "diff";

export interface Line {
  /** "gap" replaces unchanged lines that are not shown. */
  kind: "same" | "added" | "removed" | "gap";
  text: string;
}

/** How many lines are shown around a change. */
const context = 2;
/**
 * The time limit of a comparison, in milliseconds; after it, the texts are shown one after the
 * other.
 */
const timeout = 50;

/** Compares two texts line by line; the result contains the changes and a few lines around them. */
export function diffLines(before: string, after: string): Line[] {
  const options = { context, timeout };
  const patch = structuredPatch("", "", whole(before), whole(after), "", "", options);
  if (!patch) return [...linesOf(before, "removed"), ...linesOf(after, "added")];
  const kinds = { "+": "added", "-": "removed" } as const;
  return patch.hunks.flatMap(({ oldStart, lines }, index) => [
    ...(index > 0 || oldStart > 1 ? [{ kind: "gap" as const, text: "" }] : []),
    ...lines.map((line) => ({
      kind: kinds[line[0] as keyof typeof kinds] ?? ("same" as const),
      text: line.slice(1),
    })),
  ]);
}

/** Adds a missing newline at the end, so that it does not count as a change. */
function whole(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}

function linesOf(text: string, kind: Line["kind"]): Line[] {
  return whole(text)
    .split("\n")
    .slice(0, -1)
    .map((line) => ({ kind, text: line }));
}
