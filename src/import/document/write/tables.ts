import type { Span, Table } from "../kramdown/tree.ts";
import type { Style } from "./context.ts";
import { writeSpans } from "./spans.ts";

const rulers = { left: ":---", center: ":---:", right: "---:", "": "---" };

/** Writes a table; one without a head gets an empty one. */
export function writeTable({ head, body, align }: Table, style: Style): string {
  const rows = [...head, ...body].map((row) => row.map((cell) => written(cell, style)));
  if (head.length === 0) rows.unshift([]);
  const width = Math.max(1, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ""));
  const ruler = Array.from({ length: width }, (_, index) => rulers[align[index] ?? ""]);
  const [first, ...rest] = cells;
  return [first, ruler, ...rest].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function written(cell: readonly Span[], style: Style): string {
  return writeSpans(cell, { ...style, cell: true })
    .replace(/\n/g, " ")
    .trim();
}
