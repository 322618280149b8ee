const wide = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** The width of a text in columns; a letter of Hangul, a Han character and kana have two. */
export function widthOf(text: string): number {
  return text.replace(wide, "  ").length;
}
