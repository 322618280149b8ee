import { wordsIn } from "./page.ts";
import type { PageTable } from "./page.ts";
import type { Unit } from "./units.ts";

/**
 * Finds the rows of old tables that lost some of their words, such as a number that other cells
 * contain, too. Only tables are compared of which most rows are the same.
 */
export function lostRows(units: readonly Unit[], tables: readonly PageTable[]): Unit[] {
  return units.flatMap(({ rows }) => {
    if (!rows) return [];
    const pairs = tables.map((table) => pairsOf(rows, table));
    const best = pairs.toSorted((a, b) => b.same - a.same)[0];
    return best && best.same * 2 >= rows.length ? best.lost : [];
  });
}

/** The rows of a table beside those of another one, which can have a header more. */
function pairsOf(rows: readonly string[], table: PageTable): { same: number; lost: Unit[] } {
  const added = table.length - rows.length;
  if (added !== 0 && added !== 1) return { same: 0, lost: [] };
  let same = 0;
  const lost: Unit[] = [];
  rows.forEach((text, index) => {
    const row = table[index + added];
    const words = wordsIn(text);
    if (row.words.includes(words)) same++;
    // A formula can be text in one of the two pages.
    else if (!row.hasFormula && !/[$\\\0]/.test(text)) lost.push({ kind: "row", text });
  });
  return { same, lost };
}
