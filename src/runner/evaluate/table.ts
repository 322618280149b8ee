import util, { inspect } from "node-inspect-extracted";

/**
 * The number of columns that a text takes in a terminal; the library's types lack this function.
 */
const getStringWidth = Reflect.get(util, "getStringWidth") as (text: string) => number;

type Column = [head: string, cells: string[]];

/** Formats data as a table with a row for each of its members, like Node's `console.table`. */
export function table(data: object, columns?: readonly string[]): string {
  if (data instanceof Map) {
    const [keys, values] = [[...data.keys()], [...data.values()]];
    return draw([
      ["(iteration index)", keys.map((_, i) => said(i))],
      ["Key", keys.map(said)],
      ["Values", values.map(said)],
    ]);
  }
  if (data instanceof Set) {
    const values = [...data];
    return draw([
      ["(iteration index)", values.map((_, i) => said(i))],
      ["Values", values.map(said)],
    ]);
  }
  const rows = Object.entries(data);
  const cells = new Map<string, string[]>();
  const values: string[] = [];
  for (const [i, [, row]] of rows.entries()) {
    const plain = row === null || (typeof row !== "object" && typeof row !== "function");
    if (plain && !columns) values[i] = said(row);
    for (const name of columns ?? (plain ? [] : Object.keys(row as object))) {
      if (!cells.has(name)) cells.set(name, []);
      const own = !plain && Object.hasOwn(row as object, name);
      (cells.get(name) ?? [])[i] = own ? said((row as Record<string, unknown>)[name]) : "";
    }
  }
  const index: Column = ["(index)", rows.map(([name]) => name)];
  return draw([index, ...cells, ...(values.length > 0 ? [["Values", values] as Column] : [])]);
}

/** Formats a value for a table cell; lists its members if there are few. */
function said(value: unknown): string {
  const large =
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length > 2;
  return inspect(value, { depth: large ? -1 : 0, maxArrayLength: 3, breakLength: Infinity });
}

function draw(columns: Column[]): string {
  const height = largest(columns.map(([, cells]) => cells.length));
  const padded = columns.map(([head, cells]) => {
    const all = [head, ...Array.from({ length: height }, (_, i) => cells[i] ?? "")];
    const widths = all.map((text) => getStringWidth(text));
    const widest = largest(widths);
    return { widest, all: all.map((text, i) => text + " ".repeat(widest - widths[i])) };
  });
  const rule = (left: string, between: string, right: string) =>
    left + padded.map(({ widest }) => "─".repeat(widest + 2)).join(between) + right;
  const row = (i: number) => `│ ${padded.map(({ all }) => all[i]).join(" │ ")} │`;
  return [
    rule("┌", "┬", "┐"),
    row(0),
    rule("├", "┼", "┤"),
    ...Array.from({ length: height }, (_, i) => row(i + 1)),
    rule("└", "┴", "┘"),
  ].join("\n");
}

/** `Math.max` takes no more arguments than fit on the stack. */
function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}
