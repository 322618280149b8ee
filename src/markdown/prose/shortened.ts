/** The most characters of a description that was not written as one. */
const longest = 150;

/**
 * Cuts a text at a word, and adds "…".
 * @param length the most characters of the result
 */
export function shortened(text: string, length = longest): string {
  const letters = Array.from(text);
  if (letters.length <= length) return text;
  const cut = letters.slice(0, length).join("");
  const words =
    cut.slice(0, Math.max(0, cut.lastIndexOf(" "))) || letters.slice(0, length - 1).join("");
  return `${words.replace(/[\s,.;:·]+$/, "")}…`;
}
