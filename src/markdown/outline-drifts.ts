import { diffArrays } from "diff";
import type { Problem } from "../cell/types.ts";
import type { Item, Section } from "./outline.ts";

/** A page as it is compared with its translation. */
export interface Outline {
  file: string;
  sections: Section[];
}

/**
 * What a page or its translation has and the other has not: headings of the same level and number in
 * the same order; under each the same formulas but for `\text`, images, links, HTML elements and
 * terms. Their order is free, since sentences have their own in each language; and so is how often a
 * sentence repeats a formula or a term.
 */
export function outlineDrifts(mine: Outline, theirs: Outline): Problem[] {
  const problems: Problem[] = [];
  const left = [...mine.sections];
  const right = [...theirs.sections];
  const changes = diffArrays(keysOf(left), keysOf(right));
  for (const { count = 0, added, removed } of changes) {
    if (added) {
      problems.push(
        ...right.splice(0, count).map((one) => headingMissing(theirs, one, mine, left[0])),
      );
    } else if (removed) {
      problems.push(
        ...left.splice(0, count).map((one) => headingMissing(mine, one, theirs, right[0])),
      );
    } else {
      for (const [index, section] of left.splice(0, count).entries()) {
        const partner = right[index];
        problems.push(...itemsMissing(mine, section, theirs, partner));
        problems.push(...itemsMissing(theirs, partner, mine, section));
      }
      right.splice(0, count);
    }
  }
  return problems;
}

const keysOf = (sections: readonly Section[]) => sections.map(({ key }) => key);

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
    const message = `the ${item.kind} ${item.written} is missing in ${other.file}, in the section of line ${partner.line}: write it there too, or take it away here`;
    return [{ file, line: item.line, message }];
  });
}

const identity = ({ kind, key }: Item) => `${kind} ${key}`;

/** What a sentence may name once where its translation names it twice. */
const isRepeatable = ({ kind, key }: Item) =>
  kind === "term" || (kind === "formula" && !key.startsWith("$$"));
