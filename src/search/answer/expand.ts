import type { IndexFiles } from "../index-files/files.ts";
import type { Alternative } from "../query/clause.ts";

/** The largest number of terms that complete the beginning of a word, and of shards with them. */
export const mostTerms = 24;
export const mostShards = 6;

/** The terms of the index that an alternative stands for: itself, or those that begin with it, marked by `prefix`. */
export async function expand(files: IndexFiles, one: Alternative): Promise<Alternative[]> {
  const { term, until = term, prefix, weight } = one;
  if (!prefix && until === term) return [one];
  const near = await files.termsBetween(term, until, mostShards);
  const longer = near.filter((other) => {
    const beginning = other.slice(0, term.length);
    // The sections of a member also contain its object: those of "sigmoid.params" contain "sigmoid".
    const isMember = other.includes(".") && !term.includes(".");
    return other !== term && term <= beginning && beginning <= until && !isMember;
  });
  return longer
    .toSorted((a, b) => a.length - b.length)
    .slice(0, mostTerms)
    .map((other) => ({ term: other, weight, prefix: true }));
}
