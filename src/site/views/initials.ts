import type { Lang } from "../../i18n/index.ts";
import type { Glossary } from "../../schema/index.ts";

/** The consonants with which the syllables of Hangul begin, in the order of Unicode, doubled ones as single ones. */
const consonants = "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ";

/** The letters with which terms begin, each with the id of its first term. */
export function initialsOf(terms: Glossary, lang: Lang): { letter: string; id: string }[] {
  const ids = new Map<string, string>();
  for (const { id, [lang]: names } of terms) {
    const letter = initialOf(names.term);
    if (!ids.has(letter)) ids.set(letter, id);
  }
  return Array.from(ids, ([letter, id]) => ({ letter, id }));
}

/** The first letter without accents, in upper case: the first consonant of a syllable of Hangul. */
function initialOf(term: string): string {
  const [letter = ""] = term.normalize("NFD");
  return consonants[letter.charCodeAt(0) - 0x1100] ?? letter.toUpperCase();
}
