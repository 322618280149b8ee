import { distance } from "fastest-levenshtein";

/**
 * Returns the candidate that was most likely meant by the misspelt `word`, or undefined if none is
 * close. Close means that at most a third of the letters, or two, are wrong; in a word of up to four
 * letters, one, or the order of two.
 * @example nearest("tilte", ["title", "date"]) // => "title"
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const limit = word.length > 4 ? Math.max(2, Math.floor(word.length / 3)) : 1;
  const letters = (text: string) => [...text].sort().join("");
  const [best] = candidates
    .map((candidate) => ({ candidate, wrong: distance(word, candidate) }))
    .map(({ candidate, wrong }) =>
      wrong === 2 && letters(word) === letters(candidate)
        ? { candidate, wrong: 1 }
        : { candidate, wrong },
    )
    .filter(({ candidate, wrong }) => wrong <= limit && wrong < candidate.length)
    .sort((a, b) => a.wrong - b.wrong);
  return best?.candidate;
}

/**
 * The same for the addresses of pages and files: each part between slashes and points is close.
 * @example nearestAddress("/psots/a/", ["/posts/a/", "/posts/b/"]) // => "/posts/a/"
 */
export function nearestAddress(address: string, candidates: readonly string[]): string | undefined {
  const parts = partsOf(address);
  const close = candidates.filter((candidate) => {
    const others = partsOf(candidate);
    const isClose = (part: string, at: number) =>
      part === others[at] || nearest(part, others.slice(at, at + 1)) !== undefined;
    return others.length === parts.length && parts.every(isClose);
  });
  return nearest(address, close);
}

function partsOf(address: string): string[] {
  return address.split(/[/.]/);
}
