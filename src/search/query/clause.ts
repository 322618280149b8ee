/** A term that satisfies a clause, and how well. */
export interface Alternative {
  term: string;
  weight: number;
  /** Whether longer terms that start with it do, too. */
  prefix?: boolean;
  /** The last of the terms that satisfy it, too, from this one on. */
  until?: string;
}

/** What a section should contain: one of several terms. */
export interface Clause {
  alternatives: Alternative[];
  /** What it counts in the score. */
  weight: number;
  /** Whether sections that lack it come after those that have it. */
  required: boolean;
  /** Whether it is a word for an action, which sections must contain only if few do. */
  isDone?: boolean;
  /** Whether a term that the index does not have may be a slip. */
  correctable: boolean;
  /** The Korean word, without its ending, of which it is a part. */
  word?: string;
  /** Whether that word is Korean for sure, and not an English one in Korean letters. */
  isNative?: boolean;
}

/** The weight of what hardly matters. */
export const faint = 0.15;

/** The weight of a word for an action, compared with the word for its object. */
export const doneWeight = 0.5;

/** A clause that answers should have. */
export function required(term: string, weight: number, prefix = false): Clause {
  const alternatives = [{ term, weight: 1 }, ...(prefix ? [{ term, weight: 0.6, prefix }] : [])];
  return { alternatives, weight, required: true, correctable: false };
}

/** A clause that answers need not have. */
export function optional(term: string, weight: number): Clause {
  return { alternatives: [{ term, weight: 1 }], weight, required: false, correctable: false };
}
