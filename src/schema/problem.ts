/** Something wrong in a file that an author wrote. `file` and `line` are where to mend it. */
export interface Problem {
  file: string;
  line: number;
  message: string;
}

/**
 * One line for a terminal.
 * @example formatProblem({ file: "a.md", line: 2, message: "no title" }) // => "a.md:2: no title"
 */
export function formatProblem({ file, line, message }: Problem): string {
  return `${file}:${line}: ${message}`;
}
