import { stemmer } from "stemmer";

const common = new Set(
  (
    "a an and are as at be been but by can did do does for from had has have how i if in into is it its " +
    "of on or our so such than that the their them then there these they this to us was we were what when which " +
    "who why will with would you your"
  ).split(" "),
);

/** Words whose stems the stemmer does not know. */
const irregular = new Map(
  Object.entries({
    axes: "axis",
    built: "build",
    chose: "choose",
    chosen: "choose",
    drawn: "draw",
    drew: "draw",
    found: "find",
    indices: "index",
    made: "make",
    matrices: "matrix",
    maxima: "maximum",
    minima: "minimum",
    vertices: "vertex",
    written: "write",
    wrote: "write",
  }),
);

/** Whether an English word is so common that it is not indexed. */
export function isCommon(word: string): boolean {
  return common.has(word);
}

/**
 * The stem of an English word in small letters: "gradients" → "gradient". British spellings have that
 * of American ones, and "classify" has that of "classification".
 */
export function stemOf(word: string): string {
  if (!/^[a-z]{3,}$/.test(word)) return word;
  const regular =
    irregular.get(word) ??
    word
      .replace(/is(?=ations?$)|(?<=al|im|or)is(?=e[drs]?$|ers$|ing$)/, "iz")
      .replace(/(?<=[a-z]{3})our(?=(?:s|ed|ing)?$)/, "or")
      .replace(/(?<=[a-z]{2}[bt])re$/, "er");
  return stemmer(regular).replace(/(?<=..(?:f|pl|it))i$/, "");
}
