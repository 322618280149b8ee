/** Characters without a width: the word joiner, the zero-width space, the soft hyphen. */
const invisible = /[\u2060\u200b\u00ad]/g;

/**
 * Text as the index and queries compare it: composed (NFC, since NFKC would change single Korean
 * consonants), without invisible characters.
 */
export function normal(text: string): string {
  return text.normalize("NFC").replace(invisible, "");
}

/**
 * A heading or a whole query as one term, which finds headings that say exactly the same, whatever
 * their case, spaces and number: "=경사하강법".
 */
export function exactTerm(text: string): string {
  const plain = normal(text)
    .toLowerCase()
    .replace(/^\d+(?:\.\d+)*\.?\s+(?=\S)/, "");
  return `=${plain.replace(/[\s\-:,?!“”"'`]+/g, "")}`;
}
