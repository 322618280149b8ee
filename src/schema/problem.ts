/** A problem in an author's file. `file` and `line` are where to fix it. */
export interface Problem {
  file: string;
  line: number;
  message: string;
}

/**
 * Formats a problem as one line for a terminal.
 * @example formatProblem({ file: "a.md", line: 2, message: "no title" }) // => "a.md:2: no title"
 */
export function formatProblem({ file, line, message }: Problem): string {
  return `${file}:${line}: ${message}`;
}
