import type { Unit } from "./units.ts";

/** A unit of which the new page has fewer than the old one. */
export interface Repeat {
  now: number;
  before: number;
}

/**
 * Finds the units that a page has, but less often than the old one. The words of a unit are also
 * counted where they are a part of another one.
 * @param counted the units of which the page has the words
 * @param bare the words of the page
 */
export function lostRepeats(
  counted: readonly { unit: Unit; words: string }[],
  bare: string,
): Map<Unit, Repeat> {
  const lost = new Map<Unit, Repeat>();
  const old = counted.map(({ words }) => words).join("\n");
  // A long unit that is lost takes with it the shorter ones that are a part of it.
  let gone = "";
  const groups = [...Map.groupBy(counted, ({ words }) => words)];
  for (const [words, group] of groups.sort(([a], [b]) => b.length - a.length)) {
    const before = count(old, words) - count(gone, words);
    if (before < 2) continue;
    const now = count(bare, words);
    for (const { unit } of group.slice(0, Math.max(before - now, 0))) {
      lost.set(unit, { now, before });
      gone += `${words}\n`;
    }
  }
  return lost;
}

function count(text: string, words: string): number {
  let found = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) found++;
  return found;
}
