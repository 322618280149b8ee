import { lettersOf } from "./hangul.ts";

/** Latin letters that Korean hears as a vowel; an "r" after them is often not written. */
const vowel = "[aeiouyw]";

/**
 * Patterns of the Latin letters for the first consonant of a syllable, by its number; "-" if foreign
 * words are not spelled with it. The "h" of "ch" and "sh" is not a separate consonant.
 */
const initials =
  "[gck] - n (?:d|th) - [rl] m [bv] - (?:sh?|ch|c(?=[eiy]|$)|z) (?:s|th) _ [jgzs] - (?:ch|t|c) (?:[kq]|ch?) th? [pf] (?<![cs])[hw]"
    .replace("_", "")
    .split(" ");

/** The same for the last consonant; foreign words use only seven. */
const finals = new Map([
  [0, ""],
  [1, "[ckg]e?"],
  [4, "ne?"],
  [8, "[lr]e?"],
  [16, "me?"],
  [17, "[pbv]e?"],
  [19, "(?:th?|d|s)e?"],
  [21, "n(?=[cgkqx])g?"],
]);

// The numbers of some letters.
const [initialL, initialS, silent, initialJ] = [5, 9, 11, 12];
const [finalL, finalNg] = [8, 21];
const [eu, i] = [18, 20];

/** The letters with which a word may begin if its first syllable begins with a vowel. */
const vowelOpenings = "aiou ae yi y aeuo ae y y oa wo w o yu uwo wo w wu yue u u ie".split(" ");

/** How letters that sound alike are written alike. */
const alike: [written: RegExp, heard: string][] = [
  [/(.)\1/g, "$1"],
  [/^(?:kn|gn)/, "n"],
  [/^wr/, "r"],
  [/^ps/, "s"],
  [/[ts]ion/, "shon"],
  [/ture?$/, "cher"],
  [/x/g, "ks"],
  [/ph/g, "f"],
  [/ck/g, "k"],
  [/tch/g, "ch"],
  [/dg/g, "j"],
  [/sc(?=[eiy])/g, "s"],
  [/qu/g, "kw"],
  [/wh/g, "w"],
  [/(?!^)gh/g, ""],
];

/** Korean for "-izer", "-ator", "-ize" and "-ation", which stems lack. */
const longEndings = /(?:이저|이터|이즈|이션)$/;

/** The vowels ㅓ, ㅕ, ㅡ and ㅣ, which the last syllables of English endings have: "-er", "-ion", "-ate", "-ing". */
const endingVowels = new Set([4, 6, 18, 20]);

/** The longest Korean word, in syllables, that is read as an English one. */
const longest = 10;

/** Without a long run of vowels, which the patterns could divide among syllables in many ways. */
const isWord = /^(?!.*[aeiouywr]{9})[a-z]{3,}$/;

/** An English word that Korean letters may spell. */
export interface Loanword {
  /** The letters, or pairs of letters, with which it may begin. */
  openings: string[];
  /**
   * Those of the given words, which may be stems, that it may spell.
   *
   * @param isWhole only those that it spells to the end
   */
  among: (words: Sounds, isWhole?: boolean) => string[];
}

/** English words with what they sound like, by their first letters. */
export type Sounds = ReadonlyMap<string, { word: string; sound: string }[]>;

/** The sounds of those words that Korean letters may spell. */
export function soundsOf(words: Iterable<string>, hear = soundOf): Sounds {
  const heard = Array.from(words)
    .filter((word) => isWord.test(word))
    .map((word) => ({ word, sound: hear(word) }));
  return Map.groupBy(heard, ({ word }) => word[0]);
}

/**
 * Reads a Korean word as an English one that is spelled by ear, such as "유튜브" (YouTube);
 * undefined if its letters are not those of foreign words.
 */
export function readLoanword(word: string): Loanword | undefined {
  const syllables = Array.from(word, lettersOf);
  if (word.length > longest) return undefined;
  if (syllables.some(([first, , last]) => initials[first] === "-" || !finals.has(last)))
    return undefined;
  const starts = syllables.map(([first], at) =>
    first === initialL && syllables[at - 1]?.[2] === finalL ? "" : initials[first],
  );
  const whole = syllables.map((letters, at) => {
    const pattern = starts[at] + restOf(letters, at === 0);
    return at > 1 && at === syllables.length - 1 && isPlural(letters) ? `(?:${pattern})?` : pattern;
  });
  const isEnding = endingVowels.has(syllables[syllables.length - 1][1]);
  const patterns = (longEndings.test(word) ? [0, 1, 2, 3] : [0, 1, 2])
    .map((missing) => syllables.length - missing)
    .filter((kept) => kept === syllables.length || (kept > 1 && isEnding))
    .map((kept) => {
      const next = kept < syllables.length ? `(?:t|${starts[kept]})?` : "";
      return new RegExp(`^${whole.slice(0, kept).join("")}${next}e?s?$`);
    });
  const letters = firstLettersOf(syllables[0]);
  return {
    openings: letters.flatMap((letter) => openingsOf(letter, syllables[0])),
    among: (words, isWhole = false) => {
      const heard = letters.flatMap((letter) => words.get(letter) ?? []);
      for (const [missing, pattern] of (isWhole ? patterns.slice(0, 1) : patterns).entries()) {
        const found = heard.filter(
          ({ sound }) => pattern.test(sound) && (missing === 0 || hasThree(sound)),
        );
        if (found.length > 0) return found.map(({ word }) => word);
      }
      return [];
    },
  };
}

/** The letter with those that may follow it, if they tell words apart: a vowel, or the "h" of "ch". */
function openingsOf(letter: string, [first, middle]: number[]): string[] {
  const isTelling = first !== silent && !isFaintVowel(middle);
  return isTelling ? Array.from("aeiouwyh", (next) => letter + next) : [letter];
}

/** Whether English often lacks a vowel of the Korean spelling. */
function isFaintVowel(middle: number): boolean {
  return middle === eu || middle === i;
}

/** The letters with which a word may begin that begins with a syllable. */
function firstLettersOf([first, middle]: number[]): string[] {
  if (first === silent) return [...vowelOpenings[middle]];
  const opening = new RegExp(`^${initials[first]}`);
  return [..."bcdfghjklmnpqrstvwxz"].filter((letter) => opening.test(`${letter}e`));
}

/** The pattern of a syllable without its first consonant; of "-ing", which stems lack, optional. */
function restOf([first, middle, last]: number[], isBeginning: boolean): string {
  const isFaint = isFaintVowel(middle) && !(isBeginning && first === silent);
  const rest = `${vowel}${isFaint ? "*" : "+"}r?${finals.get(last)}`;
  return middle === i && last === finalNg ? `(?:${rest})?` : rest;
}

/** Whether a syllable at the end is an English "-s", which stems lack. */
function isPlural([first, middle, last]: number[]): boolean {
  return (first === initialS || first === initialJ) && middle === eu && last === 0;
}

/** What an English word sounds like, written so that what sounds alike is alike. */
export function soundOf(word: string): string {
  return alike.reduce((text, [written, heard]) => text.replace(written, heard), word);
}

/** Whether enough consonants are left of a word whose end is missing. */
function hasThree(sound: string): boolean {
  return sound.replaceAll(new RegExp(vowel, "g"), "").length >= 3;
}
