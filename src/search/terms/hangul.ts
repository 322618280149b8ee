const first = 0xac00;
const finals = 28;
const vowels = 21;
const consonants = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

export function isHangul(text: string): boolean {
  return /^[가-힣]+$/.test(text);
}

/** The first consonants of syllables: "역전파" → "ㅇㅈㅍ". */
export function consonantsOf(syllables: string): string {
  return Array.from(
    syllables,
    (one) => consonants[Math.floor((one.charCodeAt(0) - first) / (finals * vowels))],
  ).join("");
}

/**
 * Whether two syllables differ in one of their letters only, as after a slip of the finger or while
 * the second one is still being composed.
 */
export function areNear(a: string, b: string): boolean {
  const [left, right] = [a, b].map(lettersOf);
  return left.filter((letter, i) => letter !== right[i]).length === 1;
}

/** Numbers of vowels that sound alike. */
const alike = [
  [1, 5],
  [3, 7],
  [10, 11, 15],
];

/** The other syllables that sound like one: "백" → "벡". */
export function soundingLike(syllable: string): string[] {
  const [initial, vowel, final] = lettersOf(syllable);
  const others = alike.find((vowels) => vowels.includes(vowel)) ?? [];
  return others.filter((one) => one !== vowel).map((one) => syllableOf(initial, one, final));
}

/** Syllables of foreign words that sound like those with which the standard spells them. */
const misspelled = new Map([
  ["쟈", "자"],
  ["져", "저"],
  ["죠", "조"],
  ["쥬", "주"],
  ["챠", "차"],
  ["쳐", "처"],
  ["쵸", "초"],
  ["츄", "추"],
]);

/** Syllables as the standard spells them in foreign words: "이져" → "이저". */
export function standardSpelling(syllables: string): string {
  return Array.from(syllables, (one) => misspelled.get(one) ?? one).join("");
}

/** The first and the last of the syllables that differ from one in their last consonant at most. */
export function likeWithoutFinal(syllable: string): [first: string, last: string] {
  const code = syllable.charCodeAt(0);
  const open = code - lettersOf(syllable)[2];
  return [String.fromCharCode(open), String.fromCharCode(open + finals - 1)];
}

/** Single final consonants, by their numbers. */
const finalLetters = " ㄱㄲ ㄴ  ㄷㄹ       ㅁㅂ ㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

/**
 * A text whose last consonant begins the next syllable, as while that is typed: "밉" → "미ㅂ", which may
 * become "미분". Undefined if it does not end with a single consonant.
 */
export function withFinalApart(text: string): string | undefined {
  const last = text.slice(-1);
  if (!isHangul(last)) return undefined;
  const [initial, vowel, final] = lettersOf(last);
  const consonant = finalLetters[final].trim();
  return consonant ? text.slice(0, -1) + syllableOf(initial, vowel, 0) + consonant : undefined;
}

/** The first and the last of the syllables that begin with a consonant, if there are any. */
export function syllablesOf(consonant: string): [first: string, last: string] | undefined {
  const initial = consonants.indexOf(consonant);
  if (initial < 0) return undefined;
  return [syllableOf(initial, 0, 0), syllableOf(initial, vowels - 1, finals - 1)];
}

/** Whether a syllable has no last consonant, which may not have been typed yet. */
export function isOpen(syllable: string): boolean {
  return lettersOf(syllable)[2] === 0;
}

/** The numbers of a syllable's letters: its first consonant, its vowel, its last consonant or 0. */
export function lettersOf(syllable: string): number[] {
  const code = syllable.charCodeAt(0) - first;
  const last = code % finals;
  const vowel = ((code - last) / finals) % vowels;
  return [Math.floor(code / (finals * vowels)), vowel, last];
}

/** Pairs of neighbouring characters; a single character is itself. */
export function pairsOf(characters: string): string[] {
  if (characters.length < 2) return characters ? [characters] : [];
  return Array.from({ length: characters.length - 1 }, (_, i) => characters.slice(i, i + 2));
}

/** Final consonants of endings that become part of a stem's last syllable: "-ㄴ", "-ㄹ", "-ㅂ니다". */
const endingFinals = [4, 8, 17];
const finalL = 8;
const finalSs = 20;
/** The vowels ㅏ and ㅗ, after which "-아" follows rather than "-어". */
const bright = new Set([0, 8]);
/** Vowels that become one with "-어" or "-아": "꾸어" → "꿔". */
const contracted = new Map([
  [8, 9],
  [13, 14],
  [18, 4],
  [20, 6],
]);

/** The last syllables of a verb's other forms, from that of its stem: "꾸" → "꾼", "꿀", "꿉", "꿔", "꿨". */
export function verbForms(syllable: string): string[] {
  const [initial, vowel, final] = lettersOf(syllable);
  // "-ㄹ" is left out before "-는", "-ㄴ" and "-ㅂ니다": "만들", "만드는", "만든", "만듭니다".
  if (final === finalL) return [0, 4, 17].map((other) => syllableOf(initial, vowel, other));
  if (final !== 0) return [];
  const past = contracted.get(vowel) ?? vowel;
  return [
    ...endingFinals.map((end) => syllableOf(initial, vowel, end)),
    ...(past === vowel ? [] : [syllableOf(initial, past, 0)]),
    syllableOf(initial, past, finalSs),
  ];
}

/**
 * The last two syllables of a verb whose stem ends with "르", before "-아" or "-어": "자르" → "잘라".
 * Undefined for other stems.
 */
export function doubledL(stem: string): string | undefined {
  const [before, last] = stem.slice(-2);
  if (last !== "르" || !before || !isHangul(before) || !isOpen(before)) return undefined;
  const [initial, vowel] = lettersOf(before);
  return syllableOf(initial, vowel, finalL) + (bright.has(vowel) ? "라" : "러");
}

/** The other forms of a verb whose stem ends with "르", from two syllables: "달라" → "다르", "다른", "다릅", "다름". */
export function singleL(pair: string): string[] {
  const [initial, vowel, final] = lettersOf(pair);
  if (final !== finalL || !/[라러]$/.test(pair)) return [];
  return [..."르른릅름"].map((end) => syllableOf(initial, vowel, 0) + end);
}

/** A syllable, from the numbers of its letters. */
export function syllableOf(initial: number, vowel: number, final: number): string {
  return String.fromCharCode(first + (initial * vowels + vowel) * finals + final);
}
