import { consonantsOf } from "../terms/hangul.ts";
import { normal } from "../terms/normal.ts";
import type { Query } from "../query/query.ts";
import { rangesOf } from "./excerpt.ts";

/** By how much a section is better if it contains the query as it is written. */
const phraseInHeading = 1.5;
const phraseInText = 1.2;
/** The same if its only Korean word occurs within other words alone, as "로그" in "블로그". */
const withinWords = 0.5;

/**
 * How much better a section is if it contains the query or its subject as it is written, which its
 * terms do not say.
 */
export function phraseFactors(
  phrases: readonly string[],
  terms: ReadonlySet<string>,
  word: string | undefined,
) {
  const telling = phrases.filter(({ length }) => length > 1);
  const alone = word && new RegExp(`(?<![가-힣])${word}`);
  const [initials] = /^[ㄱ-ㅎ ]+$/.exec(phrases[0]) ?? [];
  return (title: string, heading: string, text: string): number => {
    const named = `${title} ${heading}`;
    if (initials) return isSpelled(named, initials) ? phraseInHeading : withinWords;
    const whole = normal(`${named} ${text}`);
    if (alone && whole.includes(word) && !alone.test(whole)) return withinWords;
    if (isByChance(whole, terms, word)) return 0;
    if (telling.some((phrase) => heading.toLowerCase().includes(phrase))) return phraseInHeading;
    return telling.some((phrase) => text.toLowerCase().includes(phrase)) ? phraseInText : 1;
  };
}

/** Whether first consonants are those of a part of a text. */
function isSpelled(text: string, initials: string): boolean {
  return consonantsOf(text.replace(/[^가-힣]+/g, "")).includes(initials.replaceAll(" ", ""));
}

/**
 * Whether a text contains a word of two syllables, or another form of it, only within or across other
 * words: "만고" in "하나만 고르기" and "만으로".
 */
function isByChance(text: string, terms: ReadonlySet<string>, word = ""): boolean {
  if (word.length !== 2 || text.includes(word)) return false;
  const found = rangesOf(text, terms);
  return found.length > 0 && found.every(([start]) => /[가-힣\w`)]/.test(text.charAt(start - 1)));
}

/** The Korean word that a query looks for, if it looks for nothing else. */
export function onlyWordOf({ clauses }: Query): string | undefined {
  const sought = clauses.filter(({ required }) => required);
  const words = new Set(sought.map(({ word }) => word));
  return words.size === 1 ? sought[0].word : undefined;
}
