import type { IndexFiles } from "../index-files/files.ts";
import type { Postings } from "../index-files/postings.ts";
import { stemOf } from "../terms/stem.ts";

/** The fewest letters of the first word and of the second, and the number of first ones that are tried. */
const shortestFirst = 3;
const shortestSecond = 4;
const mostBeginnings = 3;

/**
 * The two words of which a word consists that the index lacks, with the sections that have both:
 * "gradcheck" → "grad", "check".
 *
 * @param near terms, among which those with the beginning of the word are
 */
export async function compound(
  files: IndexFiles,
  written: string,
  near: readonly string[],
): Promise<[term: string, postings: Postings][]> {
  const beginnings = near
    .filter((term) => term.length >= shortestFirst && written.startsWith(term))
    .filter((term) => written.length - term.length >= shortestSecond)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, mostBeginnings);
  for (const first of beginnings) {
    const rest = stemOf(written.slice(first.length));
    const [before, after] = await Promise.all([first, rest].map((term) => files.postingsOf(term)));
    const withRest = new Map(after);
    const both = before.flatMap(([section, impact]): Postings => {
      const other = withRest.get(section);
      return other === undefined ? [] : [[section, Math.min(impact, other)]];
    });
    if (both.length > 0) return [first, rest].map((term) => [term, both]);
  }
  return [];
}
