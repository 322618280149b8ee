import { faint, type Alternative, type Clause } from "../query/clause.ts";
import { compound } from "./compound.ts";
import { expand, mostShards, mostTerms } from "./expand.ts";
import type { IndexFiles } from "../index-files/files.ts";
import { isHangul, likeWithoutFinal, soundingLike } from "../terms/hangul.ts";
import { isSlip } from "./near.ts";
import type { Postings } from "../index-files/postings.ts";

/** A clause with the terms of the index that satisfy it. */
export interface Resolved extends Omit<
  Clause,
  "alternatives" | "correctable" | "isDone" | "isNative"
> {
  terms: ResolvedTerm[];
}

interface ResolvedTerm {
  term: string;
  weight: number;
  postings: Postings;
  /** Whether only its beginning was written. */
  isBegun: boolean;
}

/** A clause with the terms that the index has. */
interface Looked {
  clause: Clause;
  terms: Resolved["terms"];
  /** Whether what was written is not among them. */
  isGuess?: boolean;
  /** Whether the index contains only some syllable pairs of the word, usually by chance. */
  isUnknown?: boolean;
}

const correctedWeight = 0.6;

/** The number of shards in which an English word is sought, shared by the openings that it may have. */
const loanwordShards = 16;
/** The largest number of sections with a Korean word that may also be an English one. */
const rare = 3;
/** What is done says much or little by the share of sections that contain it. */
const rareShare = 0.01;
const commonShare = 0.05;

/**
 * Looks up the terms of clauses. A Korean word that no section contains may be an English one that is
 * spelled by ear, or a slip; for other words that the index lacks, similar ones are looked up.
 *
 * @param heard whether Korean words that few sections contain may also be English ones
 */
export async function resolveAll(
  files: IndexFiles,
  clauses: readonly Clause[],
  heard = false,
): Promise<Resolved[]> {
  const looked = await Promise.all(clauses.map((clause) => lookUp(files, clause)));
  const words = Map.groupBy(looked, ({ clause }) => clause.word);
  const resolved = await Promise.all(
    Array.from(words, ([word, parts]) =>
      word === undefined
        ? Promise.all(parts.map((part) => corrected(files, part)))
        : resolveWord(files, word, parts, heard),
    ),
  );
  const all = new Map(resolved.flat().map((one) => [one.clause, one]));
  const isSure = resolved
    .flat()
    .some(
      ({ clause, terms, isGuess, isUnknown }) =>
        clause.required && terms.length > 0 && !isGuess && !isUnknown,
    );
  const { count } = files.manifest;
  return clauses.map((clause): Resolved => {
    const { terms = [], isGuess = false, isUnknown = false } = all.get(clause) ?? {};
    if (isUnknown && isSure) return { word: clause.word, weight: faint, required: false, terms };
    const share = clause.isDone ? shareOf(terms, count) : 0;
    const isTelling = share > 0 && share < rareShare;
    if (share > commonShare) return { word: clause.word, weight: faint, required: false, terms };
    return {
      word: clause.word,
      weight: isTelling ? Math.max(1, clause.weight) : clause.weight,
      required: (clause.required || isTelling) && !(isGuess && isSure),
      terms,
    };
  });
}

/** The share of the sections that have the most frequent of some terms. */
function shareOf(terms: Resolved["terms"], count: number): number {
  return Math.max(0, ...terms.map(({ postings }) => postings.length)) / count;
}

async function resolveWord(
  files: IndexFiles,
  word: string,
  parts: Looked[],
  heard: boolean,
): Promise<Looked[]> {
  if (isKnown(parts)) {
    const isRare = parts.some(({ terms: [term] }) => term && term.postings.length <= rare);
    const english = heard && isRare ? await loanword(files, word) : [];
    // What is missing is where two words are written as one.
    return parts.map(({ clause, terms }) => ({
      clause,
      terms: [...terms, ...english],
      isGuess: terms.length === 0,
    }));
  }
  const english = parts[0].clause.isNative ? [] : await loanword(files, word);
  if (english.length > 0)
    return parts.map(({ clause }) => ({ clause, terms: english, isGuess: true }));
  const alone = await Promise.all(parts.map((part) => corrected(files, part)));
  const meant = await Promise.all(alone.map((part, i) => following(files, alone[i - 1], part)));
  return isKnown(meant) ? meant : parts.map((part) => ({ ...part, isUnknown: true }));
}

/**
 * Corrects the first syllable of a pair without terms as the pair before it was corrected: in "역젼파",
 * "젼파" becomes "전파" because "역젼" becomes "역전".
 */
async function following(
  files: IndexFiles,
  before: Looked | undefined,
  part: Looked,
): Promise<Looked> {
  if (part.terms.length > 0 || !before) return part;
  const [, last] = part.clause.alternatives[0].term;
  const meant = new Set(before.terms.map(({ term }) => term.slice(-1) + last));
  const alternatives = Array.from(meant, (term) => ({ term, weight: correctedWeight }));
  return { ...part, terms: await withPostings(files, alternatives) };
}

/**
 * Whether a section has most parts of a word: all that the index contains. In a compound that is
 * written as one word only in the query, the pair of syllables in its middle is missing.
 */
function isKnown(parts: readonly Looked[]): boolean {
  const known = parts.filter(({ terms }) => terms.length > 0);
  if (2 * known.length <= parts.length) return false;
  if (parts[0].terms.length === 0 || parts.at(-1)?.terms.length === 0) return false;
  const [first, ...rest] = known.map(
    ({ terms }) => new Set(terms.flatMap(({ postings }) => postings.map(([section]) => section))),
  );
  return [...first].some((section) => rest.every((sections) => sections.has(section)));
}

async function lookUp(files: IndexFiles, clause: Clause): Promise<Looked> {
  const all = await Promise.all(clause.alternatives.map((one) => expand(files, one)));
  return { clause, terms: await withPostings(files, all.flat()) };
}

/** The terms that are a Korean word in English. */
async function loanword(files: IndexFiles, word: string): Promise<Resolved["terms"]> {
  // Few queries need it.
  const { readLoanword, soundsOf } = await import("../terms/loanwords.ts");
  const read = readLoanword(word);
  if (!read) return [];
  const most = Math.max(1, Math.floor(loanwordShards / read.openings.length));
  const near = await Promise.all(read.openings.map((letters) => files.termsNear(letters, most)));
  const meant = read.among(soundsOf(new Set(near.flat()))).slice(0, mostTerms);
  return withPostings(
    files,
    meant.map((term) => ({ term, weight: correctedWeight })),
  );
}

/** A part with similar terms, if it has none. */
async function corrected(files: IndexFiles, part: Looked): Promise<Looked> {
  const { clause, terms } = part;
  if (terms.length > 0 || !clause.correctable) return part;
  const written = clause.alternatives[0].term;
  const [from, to] = isHangul(written) ? likeWithoutFinal(written) : [written[0], written[0]];
  const near = await files.termsBetween(from, to, mostShards);
  const around = [...near, ...(await files.termsNear(written.slice(0, 2), mostShards))];
  const [first, ...rest] = written;
  const alike = isHangul(first) ? soundingLike(first).map((one) => [one, ...rest].join("")) : [];
  const similar = [...new Set(around)].filter(
    (term) => isSlip(written, term) || isStem(term, written),
  );
  const meant = [...alike, ...similar]
    .slice(0, mostTerms)
    .map((term) => ({ term, weight: correctedWeight }));
  const guessed = await withPostings(files, meant);
  if (guessed.length > 0) return { clause, terms: guessed, isGuess: true };
  const both = await compound(files, written, around);
  const found = both.map(([term, postings]): ResolvedTerm => {
    return { term, postings, weight: correctedWeight, isBegun: false };
  });
  return { clause, terms: found, isGuess: true };
}

/** What stems lack. */
const suffixes =
  "able al ally ance ate ation ative ator ed en ence ent er est ful ic ical ing ism ist ity ive ization ize izer ment ness or ous".split(
    " ",
  );

/**
 * Whether a word of which the end is missing goes beyond its stem: "derivativ" and "deriv", but not
 * "dropout" and "drop". Long stems may contain a slip: "optmizer" and "optim", "activaton" and "activ".
 */
function isStem(term: string, written: string): boolean {
  if (term.length < 4 || !/^[a-z]+$/.test(term)) return false;
  return [0, -1, 1].some((more) => {
    const size = term.length + more;
    const begun = written.slice(0, size);
    const isLike = begun === term || (term.length > 4 && isSlip(begun, term));
    return isLike && isSuffix(written.slice(size));
  });
}

/** Whether letters are those of a suffix or of its beginning; long ones may contain a slip. */
function isSuffix(letters: string): boolean {
  return suffixes.some(
    (suffix) => suffix.startsWith(letters) || (suffix.length > 3 && isSlip(letters, suffix)),
  );
}

async function withPostings(
  files: IndexFiles,
  terms: readonly Alternative[],
): Promise<Resolved["terms"]> {
  const all = await Promise.all(
    terms.map(async ({ term, weight, prefix: isBegun = false }) => ({
      term,
      weight,
      postings: await files.postingsOf(term),
      isBegun,
    })),
  );
  return all.filter(({ postings }) => postings.length > 0);
}
