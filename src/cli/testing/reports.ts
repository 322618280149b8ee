import { appendFileSync, readFileSync } from "node:fs";
import type { Count } from "./counts.ts";
import type { Failure } from "./failures.ts";

/** What a test runner tells `npm test`. */
export interface Report {
  counts: Count[];
  failures: Failure[];
}

const variable = "TEST_REPORTS";

/** The environment in which a test runner adds its reports to a file. */
export const reportingTo = (file: string) => ({ [variable]: file });

/** Adds to the file that `npm test` reads; does nothing outside `npm test`. */
export function report(part: Partial<Report>): void {
  const file = process.env[variable];
  if (file) appendFileSync(file, `${JSON.stringify(part)}\n`);
}

/** Reads everything that was reported to a file. */
export function reportIn(file: string): Report {
  const parts = readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Partial<Report>);
  return {
    counts: parts.flatMap(({ counts = [] }) => counts),
    failures: parts.flatMap(({ failures = [] }) => failures),
  };
}
