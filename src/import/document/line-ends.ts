/** A text with `sign` in place of each line end and the blanks around it. */
export function withLineEnds(text: string, sign: string): string {
  return text.replace(/\s+/g, (blanks) => (blanks.includes("\n") ? sign : blanks));
}

/** A text without the blanks in front of its line ends. */
export function withoutTrailingBlanks(text: string): string {
  return text.replace(/[ \t]+/g, (blanks, at: number) =>
    text[at + blanks.length] === "\n" ? "" : blanks,
  );
}
