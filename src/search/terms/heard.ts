import { readLoanword, soundOf, soundsOf } from "./loanwords.ts";
import { normal } from "./normal.ts";
import { endingOf } from "./particles.ts";
import { isCommon, stemOf } from "./stem.ts";

/** The fewest syllables of a word that hardly sounds like an English one by chance. */
const fewest = 3;

/**
 * Creates a function that takes an English text, and returns one that finds which of its words, as
 * terms, a Korean text spells by ear. Words are read once, since texts share most of them.
 */
export function hearer(): (english: string) => (korean: string) => string[] {
  const read = once(readLoanword);
  const hear = once(soundOf);
  return (english) => {
    const sounds = soundsOf(englishWords(english), hear);
    if (sounds.size === 0) return () => [];
    const heard = once((word) => (read(word)?.among(sounds, true) ?? []).map(stemOf));
    return (korean) => [...new Set(koreanWords(korean).flatMap(heard))];
  };
}

function englishWords(text: string): string[] {
  const words = new Set(
    normal(text)
      .toLowerCase()
      .match(/[a-z]{4,}/g),
  );
  return [...words].filter((word) => !isCommon(word));
}

/** The Korean words of a text that are long enough, without their endings. */
function koreanWords(text: string): string[] {
  const runs = new Set(normal(text).match(/[가-힣]{3,}/g));
  const words = Array.from(runs, (run) => run.slice(0, run.length - endingOf(run)));
  return words.filter(({ length }) => length >= fewest);
}

/** A function that is called once for each word, or again if it returned undefined. */
function once<T>(read: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const value = known.get(word) ?? read(word);
    known.set(word, value);
    return value;
  };
}
