/**
 * Characters that control a terminal or reorder its text: control characters except tab and line
 * feed, and bidirectional formatting characters.
 */
const steering =
  /\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * Escapes the characters of a text that would control a terminal, so that no text from a page or a
 * cell can move the cursor, set a title, hide a link or reverse the text. A carriage return before
 * a line feed is kept, since it ends a line.
 *
 * @example visible("\u001b[2J") // => "\\u001b[2J"
 */
export function visible(text: string): string {
  return text.replace(
    steering,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/**
 * Shows the line breaks of a text as signs, for a message of one line that quotes the text.
 *
 * @example inOneLine("/a\nb") // => "/a↵b"
 */
export function inOneLine(text: string): string {
  return text.replace(/\r\n?|\n/g, "↵");
}
