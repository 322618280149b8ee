import { distance } from "fastest-levenshtein";

/**
 * Returns the candidate that was most likely meant by the misspelt `word`, or undefined if none is
 * close. Close means that at most a third of the letters, or two, are wrong.
 * @example nearest("tilte", ["title", "date"]) // => "title"
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(2, Math.floor(word.length / 3));
  const [best] = candidates
    .map((candidate) => ({ candidate, wrong: distance(word, candidate) }))
    .filter(({ candidate, wrong }) => wrong <= limit && wrong < candidate.length)
    .sort((a, b) => a.wrong - b.wrong);
  return best?.candidate;
}
