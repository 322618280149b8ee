import { stripVTControlCharacters } from "node:util";

/** A test that failed. */
export interface Failure {
  /** Its file, relative to the project's root; empty if the error belongs to no file. */
  file: string;
  name: string;
  error: string;
}

const longest = 240;
const lines = 12;

/** Formats failures in two lines each: where it failed, and the beginning of the error. */
export function formatFailures(failures: readonly Failure[]): string {
  return failures
    .map(({ file, name, error }) => {
      const place = [file, name].filter(Boolean).join(" › ");
      return `✗ ${place}\n    ${beginning(error)}\n`;
    })
    .join("");
}

/** Formats a step without tests that failed: its name, and the last lines of its output. */
export function formatStep(name: string, output: string): string {
  const last = stripVTControlCharacters(output).trim().split("\n").slice(-lines);
  return [`✗ ${name}`, ...last.map((line) => `    ${line}`), ""].join("\n");
}

function beginning(error: string): string {
  const line = stripVTControlCharacters(error).replace(/\s+/g, " ").trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
