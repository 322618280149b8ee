/** Formats values as text, like Node's `util`. */
export interface Formatter {
  /** The arguments of one console call. */
  format(...values: unknown[]): string;
  inspect(value: unknown, options?: unknown): string;
  /** Data as a table, as `console.table` prints it. */
  table(data: object, columns?: readonly string[]): string;
}
