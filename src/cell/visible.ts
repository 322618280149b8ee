/**
 * What steers a terminal or reorders its text instead of being shown: control characters but for the
 * tab and the line feed, and the marks that change the direction of text.
 */
const steering =
  /\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * A text for a terminal in which each character that would steer the terminal is written as its escape,
 * so that nothing that a page or a cell says can move the cursor, set a title, hide a link or reverse
 * the text. A carriage return before a line feed stays, since it ends a line.
 *
 * @example visible("\u001b[2J") // => "\\u001b[2J"
 */
export function visible(text: string): string {
  return text.replace(
    steering,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
