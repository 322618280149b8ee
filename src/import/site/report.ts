import type { Remark } from "./old-site.ts";

/** The outcome for a file of the old site. */
export interface Row {
  path: string;
  /**
   * - `converted`, `copied`: it is in the new site
   * - `review`: it is in the new site, and its author has to review it
   * - `left`: it is not in the new site; a remark gives the reason
   * - `kept`: its author changed the new file, which was not overwritten
   */
  state: "converted" | "copied" | "review" | "left" | "kept";
  /** The new file. */
  to?: string;
  remarks: Remark[];
}

const words: Record<Row["state"], string> = {
  converted: "converted",
  copied: "copied",
  review: "needs review",
  left: "left out",
  kept: "kept yours",
};

/** Whether something that readers of the old site saw is not in the new one. */
export function isLost(rows: readonly Row[]): boolean {
  return rows.some(({ remarks }) => remarks.some(({ severity }) => severity === "lost"));
}

/** The state of a document with these remarks. */
export function stateOf(remarks: readonly Remark[]): "converted" | "review" {
  return remarks.some(({ severity }) => severity !== "changed") ? "review" : "converted";
}

/** The table of all documents, and of the files that are not simply copied. */
export function table(rows: readonly Row[]): string {
  const shown = rows.filter(({ state, remarks }) => state !== "copied" || remarks.length > 0);
  return shown
    .flatMap(({ path, state, to, remarks }) => [
      `${words[state].padEnd(12)}  ${path}${to === undefined ? "" : `  ->  ${to}`}`,
      ...sorted(remarks).map(
        ({ severity, line, message }) =>
          `${" ".repeat(14)}${path}:${line}: ${message}${mark(severity)}`,
      ),
    ])
    .map(visible)
    .join("\n");
}

/** A line in which characters that would act on the terminal, or change the direction of text, are escaped. */
function visible(line: string): string {
  return line.replace(
    /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function sorted(remarks: readonly Remark[]): Remark[] {
  return remarks.toSorted((a, b) => a.line - b.line);
}

function mark(severity: Remark["severity"]): string {
  return severity === "lost" ? " [lost]" : severity === "review" ? " [review]" : "";
}

/** The number of files of each state. */
export function summary(rows: readonly Row[]): string {
  const counts = Map.groupBy(rows, ({ state }) => state);
  return (Object.keys(words) as Row["state"][])
    .flatMap((state) => {
      const count = counts.get(state)?.length ?? 0;
      return count > 0 ? [`${count} ${words[state]}`] : [];
    })
    .join(", ");
}
