import { levels } from "../index-files/postings.ts";
import type { Named } from "./named.ts";
import type { Resolved } from "./resolve.ts";

/** A section and how well it answers a query. */
export interface Ranked {
  section: number;
  score: number;
  /** Whether it has everything that is required. */
  whole: boolean;
}

/** How much better a section is whose heading is the whole query. */
const exactBonus = 1;
/** The smallest share of a query that an answer has. */
const least = 0.3;

/**
 * Ranks sections by BM25 with fields, whose parts the index contains, times the square of the share
 * of the query that they have.
 *
 * @param count the number of sections
 * @param named the sections whose heading is the query or a part of it
 * @param factorOf how much the score of a section counts; 0 if it is not wanted
 */
export function rank(
  clauses: readonly Resolved[],
  count: number,
  named: readonly Named[],
  factorOf: (section: number) => number,
): Ranked[] {
  const headings = named.map(({ postings, share }) => {
    return { term: "", weight: share, postings, isBegun: false };
  });
  const heading = { weight: 1, required: false, terms: headings };
  const known = [...clauses, heading].filter(
    ({ terms, required }) => required || terms.some(({ postings }) => postings.length > 0),
  );
  const needed = known.filter(({ required, terms }) => required && terms.length > 0).length;
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  const found = new Map<number, { score: number; covered: number; needed: number }>();
  for (const { terms, weight, required } of known) {
    for (const [section, score] of bestOf(terms, count)) {
      const so = found.get(section) ?? { score: 0, covered: 0, needed: 0 };
      found.set(section, {
        score: so.score + weight * score,
        covered: so.covered + weight,
        needed: so.needed + (required ? 1 : 0),
      });
    }
  }
  const shares = sharesOf(named);
  const ranked = Array.from(found, ([section, one]): Ranked => {
    const share = one.covered / total;
    const same = shares.get(section) ?? 0;
    const score = one.score * share ** 2 * factorOf(section) * (1 + exactBonus * same);
    const whole = one.needed === needed || same === 1;
    return { section, score, whole };
  }).filter(({ score }) => score > 0);
  const enough = ranked.filter(
    ({ section }) => (found.get(section)?.covered ?? 0) >= least * total,
  );
  const shown = enough.length > 0 ? enough : ranked.filter(hasWord(clauses));
  return shown.sort((a, b) => b.score - a.score || a.section - b.section);
}

/** For each section, the largest share of a heading of it that the query names. */
function sharesOf(named: readonly Named[]): Map<number, number> {
  const all = named.flatMap(({ postings, share }) =>
    postings.map(([section]) => [section, share] as const),
  );
  return new Map(all.toSorted(([, a], [, b]) => a - b));
}

/** Whether a section has at least one whole word of a query. */
function hasWord(clauses: readonly Resolved[]): (one: Ranked) => boolean {
  const words = Map.groupBy(
    clauses.filter(({ required }) => required),
    (clause) => clause.word ?? clause,
  );
  const found = Array.from(words.values(), (parts) =>
    parts.map(
      ({ terms }) => new Set(terms.flatMap(({ postings }) => postings.map(([one]) => one))),
    ),
  );
  return ({ section }) => found.some((parts) => parts.every((sections) => sections.has(section)));
}

/** For each section, the score of the term that describes it best. */
function bestOf(terms: Resolved["terms"], count: number): Map<number, number> {
  const best = new Map<number, number>();
  // Which word was begun is not known, so none counts more because it is rare.
  const begun = terms.filter(({ isBegun }) => isBegun);
  const all = new Set(begun.flatMap(({ postings }) => postings.map(([section]) => section)));
  for (const { weight, postings, isBegun } of terms) {
    const among = isBegun ? all.size : postings.length;
    const rarity = Math.log(1 + (count - among + 0.5) / (among + 0.5));
    for (const [section, impact] of postings) {
      const score = weight * rarity * (impact / levels);
      if (score > (best.get(section) ?? 0)) best.set(section, score);
    }
  }
  return best;
}
