/** The sections that contain a term, with how well it describes them: 1 to 16. */
export type Postings = [section: number, impact: number][];

/** The highest impact. */
export const levels = 16;

const base = "a".charCodeAt(0);

/**
 * Postings as text: for each section its distance from the one before, if that is not 1, and a
 * letter for the impact.
 *
 * @param postings a section, its impact, the next section and so on; a flat list, since an index of
 *   many posts has a million of them
 * @example writePostings([3, 1, 4, 16]) // => "4ap"
 */
export function writePostings(postings: readonly number[]): string {
  let text = "";
  let last = -1;
  for (let i = 0; i < postings.length; i += 2) {
    const gap = postings[i] - last;
    last = postings[i];
    text += (gap === 1 ? "" : gap) + String.fromCharCode(base + postings[i + 1] - 1);
  }
  return text;
}

/** The postings that `writePostings` wrote. */
export function readPostings(text: string): Postings {
  let section = -1;
  return Array.from(text.matchAll(/(\d*)([a-p])/g), ([, gap, letter]) => {
    section += gap === "" ? 1 : Number(gap);
    return [section, letter.charCodeAt(0) - base + 1];
  });
}
