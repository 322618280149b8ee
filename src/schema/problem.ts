import type { Problem } from "../cell/types.ts";

export type { Problem };

/**
 * Formats a problem as one line for a terminal.
 * @example formatProblem({ file: "a.md", line: 2, message: "no title" }) // => "a.md:2: no title"
 */
export function formatProblem({ file, line, message, warning }: Problem): string {
  return `${file}:${line}: ${warning ? "warning: " : ""}${message}`;
}
