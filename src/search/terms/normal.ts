/** Characters without a width: the word joiner, the zero-width space, the soft hyphen. */
const invisible = /[\u2060\u200b\u00ad]/g;

/** Letters, digits and signs as wide as Hangul, which some keyboards write: "ＮＰ". */
const wide = /[！-～]/g;
const wideOffset = "！".charCodeAt(0) - "!".charCodeAt(0);

/**
 * Text as the index and queries compare it: composed (NFC, since NFKC would change single Korean
 * consonants), without invisible characters and without wide letters.
 */
export function normal(text: string): string {
  return text
    .normalize("NFC")
    .replace(invisible, "")
    .replace(wide, (one) => String.fromCharCode(one.charCodeAt(0) - wideOffset));
}

/** Articles, and "one" in place of one: "get one row" asks for what "get a row" does. */
const articles = /\b(?:an?|the|one) (?=\S)/g;

/**
 * A heading or a whole query as one term, which finds headings that say exactly the same, whatever
 * their case, spaces, articles, number of the section, plural, and 개수 for 수: "=경사하강법".
 */
export function exactTerm(text: string): string {
  const plain = normal(text)
    .toLowerCase()
    .replace(/^\d+(?:\.\d+)*\.?\s+(?=\S)/, "")
    .replace(articles, "")
    .replace(/(?<=[가-힣]\s*)[개갯]수$/, "수");
  const letters = plain.replace(/[\s\-:,?!“”"'`]+/g, "");
  return `=${letters.replace(/(?<=[a-z]{2}[^ius])s$/, "")}`;
}
