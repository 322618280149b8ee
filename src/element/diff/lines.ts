import { structuredPatch } from "diff";

export interface Line {
  /** "gap" stands for lines that are the same and are not shown. */
  kind: "same" | "added" | "removed" | "gap";
  text: string;
}

/** How many lines are shown around a change. */
const context = 2;
/** Texts that take longer to compare, in milliseconds, are shown one after the other. */
const timeout = 50;

/** What is different between two texts, line by line, with a little of what is around it. */
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

/** A last line without its end is not a change. */
function whole(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}

function linesOf(text: string, kind: Line["kind"]): Line[] {
  return whole(text)
    .split("\n")
    .slice(0, -1)
    .map((line) => ({ kind, text: line }));
}
