import { lettersOf, syllableOf } from "./hangul.ts";

// The keys of Korean letters on a keyboard with two sets, in the order of the letters in syllables.
const initials = "r R s e E f a q Q t T d w W c z x v g".split(" ");
const vowels = "k o i O j p u P h hk ho hl y n nj np nl b m ml l".split(" ");
const finals = " r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g".split(" ");
/** The keys of single letters, from ㄱ to ㅣ. */
const letters = [
  ..."r R rt s sw sg e E f fr fa fq ft fx fv fg a q Q qt t T d w W c z x v g".split(" "),
  ...vowels,
];
const firstLetter = "ㄱ".charCodeAt(0);

const anyOf = (keys: readonly string[]) => keys.toSorted((a, b) => b.length - a.length).join("|");
// A consonant before a vowel begins the next syllable.
const syllable = `(${anyOf(initials)})(${anyOf(vowels)})((?:${anyOf(finals.slice(1))})(?![koiOjpuPhynbml]))?`;
const syllables = new RegExp(syllable, "g");
const word = new RegExp(`^(?:${syllable})+$`);

/**
 * What a query would say if the keyboard wrote the other language: "durwjsvk" → "역전파" and
 * "ㅜㅔ.애ㅅ" → "np.dot"; undefined if it would say nothing.
 */
export function onOtherKeyboard(text: string): string | undefined {
  const words = text.trim().split(/\s+/);
  if (/[ㄱ-ㅣ가-힣]/.test(text)) return words.map(inLatin).join(" ");
  const keys = words.map((one) => one.replace(/[^EOPQRTW]/g, (key) => key.toLowerCase()));
  return keys.every((one) => word.test(one)) ? keys.map(inHangul).join(" ") : undefined;
}

function inHangul(keys: string): string {
  return keys.replace(syllables, (_, initial: string, vowel: string, final = "") =>
    syllableOf(initials.indexOf(initial), vowels.indexOf(vowel), finals.indexOf(final as string)),
  );
}

function inLatin(text: string): string {
  return text
    .replace(/[가-힣]/g, (one) => {
      const [initial, vowel, final] = lettersOf(one);
      return initials[initial] + vowels[vowel] + finals[final];
    })
    .replace(/[ㄱ-ㅣ]/g, (one) => letters[one.charCodeAt(0) - firstLetter]);
}
