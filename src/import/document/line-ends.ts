/** A text with `sign` in place of each line end and the blanks around it. */
export function withLineEnds(text: string, sign: string): string {
  return text.replace(/\s+/g, (blanks) => (blanks.includes("\n") ? sign : blanks));
}
