import { stemmer } from "stemmer";

const common = new Set(
  (
    "a an and are as at be been but by can did do does for from had has have how i if in into is it its " +
    "of on or our so such than that the their them then there these they this to us was we were what when which " +
    "who why will with would you your"
  ).split(" "),
);

/** Whether an English word is so common that it is not indexed. */
export function isCommon(word: string): boolean {
  return common.has(word);
}

/** The stem of an English word in small letters: "gradients" → "gradient". */
export function stemOf(word: string): string {
  return /^[a-z]{3,}$/.test(word) ? stemmer(word) : word;
}
