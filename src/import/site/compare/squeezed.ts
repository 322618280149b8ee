/** A tag that no browser knows, such as `<my host>`: kramdown shows it as an element, or not at all. */
const unknownTag =
  /<\/?[\p{L}_][\p{L}\p{N}_.:-]*(?:[^\S\n]+[\p{L}_][\p{L}\p{N}_.:-]*(?:="")?)*[^\S\n]*\/?>/gu;

/** A tag of WordPress around an image and its caption, which Jekyll shows, and this site does not. */
const wordpressCaption = /\[\/?caption\b[^\]\n]*\]/g;

/** The text of a page or of a part of it, without blanks and with plain quotes. */
export function squeezed(text: string): string {
  return (
    text
      .normalize("NFC")
      // Browsers read these entities also without a semicolon, and show no control characters.
      .replace(/&lt(?!;)/g, "<")
      .replace(/&gt(?!;)/g, ">")
      .replace(/[\0-\x08\x0e-\x1f\x7f]/g, "")
      .replace(/[‘’‛`´]/g, "'")
      .replace(/[“”„]/g, '"')
      .replace(/[–—]/g, "-")
      .replace(/…/g, "...")
      .replace(/[\u200B-\u200D\u2060-\u2064\uFEFF\u00AD]/g, "")
      .replace(unknownTag, "")
      .replace(wordpressCaption, "")
      .replace(/\s/g, "")
  );
}

/** The letters and digits of a text that is squeezed already: squeezing it again would change it. */
export function wordsIn(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}
