import { readLoanword } from "./loanwords.ts";
import { normal } from "./normal.ts";
import { endingOf } from "./particles.ts";
import { tokensOf } from "./tokens.ts";

/** The fewest syllables of a word that hardly sounds like an English one by chance. */
const fewest = 3;

/** The English words of a text, as terms. */
export function englishWords(text: string): Set<string> {
  const terms = Array.from(tokensOf(normal(text)), ({ term }) => term);
  return new Set(terms.filter((term) => /^[a-z]{4,}$/.test(term)));
}

/**
 * The words of a Korean text that are English ones spelled by ear, in English.
 *
 * @param english the English words that may be meant, such as those of the text's translation
 */
export function heardWords(text: string, english: ReadonlySet<string>): string[] {
  if (english.size === 0) return [];
  const all = [...english];
  const runs = normal(text).match(/[가-힣]+/g) ?? [];
  const words = new Set(runs.map((run) => run.slice(0, run.length - endingOf(run))));
  const heard = Array.from(words, (word) =>
    word.length < fewest ? [] : (readLoanword(word)?.among(all, true) ?? []),
  );
  return [...new Set(heard.flat())];
}
