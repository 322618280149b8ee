/** Makes texts of values, as Node's `util` does. */
export interface Formatter {
  /** The arguments of one console call. */
  format(...values: unknown[]): string;
  inspect(value: unknown, options?: unknown): string;
  /** Data as a table, as `console.table` prints it. */
  table(data: object, columns?: readonly string[]): string;
}
