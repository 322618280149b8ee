/** A problem in an author's file. `file` and `line` are where to fix it. */
export interface Problem {
  file: string;
  line: number;
  message: string;
  /** Whether a build continues in spite of it, unless site.yml sets `strict`. */
  warning?: true;
  /** For a warning of which an imported blog can have hundreds: they are counted, not listed. */
  kind?: "drift" | "habit" | "spelling" | "translated name";
}

/**
 * Formats a problem as one line for a terminal.
 * @example formatProblem({ file: "a.md", line: 2, message: "no title" }) // => "a.md:2: no title"
 */
export function formatProblem({ file, line, message, warning }: Problem): string {
  return `${file}:${line}: ${warning ? "warning: " : ""}${message}`;
}
