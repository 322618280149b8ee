import type { Problem } from "../../cell/types.ts";
import { alignSections } from "./align-sections.ts";
import { identity, type Item, type Section } from "./outline.ts";

/** The outline of a page, for comparison with its translation. */
export interface Outline {
  file: string;
  sections: Section[];
}

/**
 * Reports what only one of a page and its translation contains. Both need headings of the same
 * level and number in the same order, and below each heading the same formulas (except for
 * `\text`), images, links, HTML elements, terms and numbered paragraphs such as exercises. The
 * order of these items, and how often a sentence repeats a formula or a term, may differ, since
 * they depend on the language.
 */
export function outlineDrifts(mine: Outline, theirs: Outline): Problem[] {
  const problems: Problem[] = [];
  const pairs: [left: Section, right: Section][] = [];
  const rows = alignSections(mine.sections, theirs.sections);
  for (const [index, [left, right]] of rows.entries()) {
    if (left && right) {
      pairs.push([left, right].map(copyOf) as [Section, Section]);
      continue;
    }
    const missing = (left ?? right) as Section;
    const [has, lacks] = left ? [mine, theirs] : [theirs, mine];
    const side = left ? 0 : 1;
    const next = rows.slice(index).find((row) => row[1 - side])?.[1 - side];
    problems.push(headingMissing(has, missing, lacks, next));
    // Its items may still be there, in the section before.
    pairs.at(-1)?.[side].items.push(...missing.items);
  }
  for (const [left, right] of pairs) {
    problems.push(...itemsMissing(mine, left, theirs, right));
    problems.push(...itemsMissing(theirs, right, mine, left));
  }
  return problems;
}

const copyOf = (section: Section): Section => ({ ...section, items: [...section.items] });

function headingMissing(
  { file }: Outline,
  { written, line }: Section,
  other: Outline,
  next: Section | undefined,
): Problem {
  const where = next ? `before "${next.written}" (line ${next.line})` : "at the end";
  const message = `the heading "${written}" is missing in ${other.file}, ${where}: the levels and numbers of headings must be the same`;
  return { file, line, message };
}

function itemsMissing(
  { file }: Outline,
  section: Section,
  other: Outline,
  partner: Section,
): Problem[] {
  const left = partner.items.map(identity);
  const seen = new Set<string>();
  return section.items.flatMap((item) => {
    const id = identity(item);
    const at = left.indexOf(id);
    if (isRepeatable(item)) {
      if (seen.has(id) || at >= 0) return [];
    } else if (at >= 0) {
      left.splice(at, 1);
      return [];
    }
    seen.add(id);
    const message = `the ${item.kind} ${item.written} is missing in ${other.file}, in the section of line ${partner.line}: write it there too, or remove it here`;
    return [{ file, line: item.line, message }];
  });
}

/** Items that a sentence may contain once and its translation twice. */
const isRepeatable = ({ kind, key }: Item) =>
  kind === "term" || (kind === "formula" && !key.startsWith("$$"));
