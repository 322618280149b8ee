import { syllableOf } from "./hangul.ts";

// The Revised Romanization of letters, in the order of the letters in syllables.
const initials = "g kk n d tt r m b pp s ss  j jj ch k t p h".split(" ");
const vowels = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
/** Final consonants by their number; the last syllable of a word may also be written as its letters are. */
const finals = new Map(
  Object.entries({ k: 1, g: 1, n: 4, t: 7, d: 7, s: 19, l: 8, r: 8, m: 16, p: 17, b: 17, ng: 21 }),
);
/** The first consonant that is also written "l". */
const initialL = 5;

const anyOf = (letters: Iterable<string>) =>
  [...letters].sort((a, b) => b.length - a.length).join("|");
// A consonant before a vowel begins the next syllable.
const vowel = anyOf(vowels);
const initial = anyOf([...initials.filter(Boolean), "l"]);
const syllable = `(${initial})?(${vowel})((?:${anyOf(finals.keys())})(?!${vowel}))?`;
const syllables = new RegExp(syllable, "g");

/**
 * What a Korean word says that is written in Latin letters: "yeokjeonpa" → "역전파"; undefined if a
 * word of the text cannot be one.
 */
export function fromRoman(text: string): string | undefined {
  const words = text
    .toLowerCase()
    .trim()
    // After these, ㄹ is heard as ㄴ: "haengnyeol" → "행렬".
    .replace(/(ng|m)n(?=y)/g, "$1r")
    .split(/[\s-]+/);
  if (!words.every((word) => /^[a-z]+$/.test(word))) return undefined;
  const korean = words.map(inHangul).join(" ");
  // What is no syllable is still in Latin letters, and a syllable alone may be anything.
  return /^[가-힣 ]{2,}$/.test(korean) ? korean : undefined;
}

function inHangul(letters: string): string {
  return letters.replace(syllables, (_, first = "", middle: string, last = "") => {
    const initial = first === "l" ? initialL : initials.indexOf(first as string);
    return syllableOf(initial, vowels.indexOf(middle), finals.get(last as string) ?? 0);
  });
}
