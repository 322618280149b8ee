/** How many tests of a kind passed and failed, and how many were not repeated. */
export interface Count {
  kind: "unit" | "browser";
  passed: number;
  failed: number;
  /** Tests that passed before on the same files and were not run again. */
  recalled: number;
}

/** The counts of a step that is not run again. */
export function asRecalled(counts: readonly Count[]): Count[] {
  return counts.map(({ kind, passed, recalled }) => ({
    ...{ kind, passed: 0, failed: 0, recalled: passed + recalled },
  }));
}

/** Formats the sum of counts: "3024 unit tests passed, 255 browser tests passed (3 recalled)". */
export function formatCounts(counts: readonly Count[]): string {
  const kinds = [...new Set(counts.map(({ kind }) => kind))];
  return kinds.map((kind) => formatKind(kind, counts)).join(", ");
}

function formatKind(kind: Count["kind"], counts: readonly Count[]): string {
  const sum = (key: "passed" | "failed" | "recalled") =>
    counts.filter((count) => count.kind === kind).reduce((total, count) => total + count[key], 0);
  const recalled = sum("recalled");
  const passed = sum("passed") + recalled;
  return [
    `${passed} ${kind} ${passed === 1 ? "test" : "tests"} passed`,
    recalled > 0 ? ` (${recalled === passed ? "all" : recalled} recalled)` : "",
    sum("failed") > 0 ? `, ${sum("failed")} failed` : "",
  ].join("");
}
