import { identity, type Section } from "./outline.ts";

/** A section of each of two pages, or a section of one page without a match in the other. */
export type Row = [left: Section | undefined, right: Section | undefined];

/**
 * Aligns the sections of two pages in their order. It matches as many sections with the same level
 * and number as possible, and sections without a number by how much they have in common.
 */
export function alignSections(left: readonly Section[], right: readonly Section[]): Row[] {
  const best = left.map(() => new Array<number>(right.length).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const paired = (i: number, j: number) => alike(left[i], right[j]) + at(i + 1, j + 1);
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      best[i][j] = Math.max(at(i + 1, j), at(i, j + 1), paired(i, j));
    }
  }
  const rows: Row[] = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    const both = i < left.length && j < right.length;
    if (both && left[i].key === right[j].key && paired(i, j) === at(i, j)) {
      rows.push([left[i++], right[j++]]);
    } else if (i < left.length && at(i + 1, j) === at(i, j)) {
      rows.push([left[i++], undefined]);
    } else {
      rows.push([undefined, right[j++]]);
    }
  }
  return rows;
}

/**
 * Rates how well two sections match: 1 to 2, by the share of common items; 0 for sections that
 * cannot match.
 */
function alike(left: Section, right: Section): number {
  if (left.key !== right.key) return 0;
  const [some, others] = [left, right].map(({ items }) => new Set(items.map(identity)));
  const common = [...some].filter((id) => others.has(id)).length;
  return 1 + common / Math.max(some.size, others.size, 1);
}
