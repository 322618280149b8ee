/** The sections that contain a term, with how well it describes them: 1 to 16. */
export type Postings = [section: number, impact: number][];

/** The highest impact. */
export const levels = 16;

const base = "a".charCodeAt(0);

/**
 * Postings as text: for each section its distance from the one before, if that is not 1, and a
 * letter for the impact.
 * @example writePostings([[3, 1], [4, 16]]) // => "4ap"
 */
export function writePostings(postings: Postings): string {
  let last = -1;
  return postings
    .map(([section, impact]) => {
      const gap = section - last;
      last = section;
      return `${gap === 1 ? "" : gap}${String.fromCharCode(base + impact - 1)}`;
    })
    .join("");
}

/** The postings that `writePostings` wrote. */
export function readPostings(text: string): Postings {
  let section = -1;
  return Array.from(text.matchAll(/(\d*)([a-p])/g), ([, gap, letter]) => {
    section += gap === "" ? 1 : Number(gap);
    return [section, letter.charCodeAt(0) - base + 1];
  });
}
