import type { IndexFiles } from "./files.ts";
import { isSlip } from "./near.ts";
import type { Postings } from "./postings.ts";
import type { Alternative, Clause } from "./query.ts";

/** A clause with the terms of the index that satisfy it. */
export interface Resolved extends Omit<Clause, "alternatives" | "correctable"> {
  terms: { term: string; weight: number; postings: Postings }[];
}

/** The largest number of terms that complete the beginning of a word, and of shards with them. */
const mostTerms = 24;
const mostShards = 2;
const corrected = 0.6;

/** Looks up the terms of a clause; if there are none, similar terms. */
export async function resolve(files: IndexFiles, clause: Clause): Promise<Resolved> {
  const found = (await Promise.all(clause.alternatives.map((one) => expand(files, one)))).flat();
  const known = await withPostings(files, found);
  const terms = known.length === 0 && clause.correctable ? await correct(files, clause) : known;
  return { weight: clause.weight, required: clause.required, terms };
}

async function expand(files: IndexFiles, one: Alternative): Promise<Alternative[]> {
  if (!one.prefix) return [one];
  const near = await files.termsNear(one.term, mostShards);
  const longer = near.filter((term) => term.startsWith(one.term) && term !== one.term);
  return longer
    .toSorted((a, b) => a.length - b.length)
    .slice(0, mostTerms)
    .map((term) => ({ term, weight: one.weight }));
}

async function correct(files: IndexFiles, { alternatives }: Clause): Promise<Resolved["terms"]> {
  const written = alternatives[0].term;
  const near = await files.termsNear(written[0], 1);
  const around = [...near, ...(await files.termsNear(written.slice(0, 2), mostShards))];
  const meant = [...new Set(around)].filter(
    (term) => isSlip(written, term) || isStem(term, written),
  );
  return withPostings(
    files,
    meant.slice(0, mostTerms).map((term) => ({ term, weight: corrected })),
  );
}

/** Whether a word of which the end is missing goes beyond its stem: "derivativ", "deriv". */
function isStem(term: string, written: string): boolean {
  const missing = written.length - term.length;
  return missing < 5 && term.length > 3 && /^[a-z]+$/.test(term) && written.startsWith(term);
}

async function withPostings(
  files: IndexFiles,
  terms: readonly Alternative[],
): Promise<Resolved["terms"]> {
  const all = await Promise.all(
    terms.map(async ({ term, weight }) => ({
      term,
      weight,
      postings: await files.postingsOf(term),
    })),
  );
  return all.filter(({ postings }) => postings.length > 0);
}
