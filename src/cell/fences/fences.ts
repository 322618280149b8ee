import type { Fence } from "../types.ts";

/** A line that opens a fence: its marker, its language and the rest. */
export const opening = /^(`{3,}|~{3,})[ \t]*([^\s`]*)[ \t]*([^`]*)$/;

/** The delimiters of HTML and MDX comments. */
const comments: [begin: RegExp, end: string][] = [
  [/^ {0,3}<!--/, "-->"],
  [/^ {0,3}\{\/\*/, "*/}"],
];

/**
 * Finds the unindented fenced code blocks of a Markdown text, in order, except those in comments.
 *
 * @example fences("```ts live\n1;\n```") // => [{ lang: "ts", meta: "live", code: "1;", line: 1, end: 3 }]
 */
export function fences(text: string): Fence[] {
  const lines = text.split(/\r?\n/);
  const found: Fence[] = [];
  for (let at = 0; at < lines.length; at++) {
    const commented = commentEnd(lines, at);
    if (commented >= 0) {
      at = commented;
      continue;
    }
    const match = opening.exec(lines[at]);
    if (!match) continue;
    const [, mark, lang, meta] = match;
    const end = closing(lines, at + 1, mark);
    found.push({
      lang,
      meta: meta.trim(),
      code: lines.slice(at + 1, end).join("\n"),
      line: at + 1,
      end: end + 1,
    });
    at = end;
  }
  return found;
}

/** The index of the line that closes a fence, or the end of the text, as CommonMark specifies. */
function closing(lines: string[], from: number, mark: string): number {
  const same = new RegExp(`^ {0,3}\\${mark[0]}{${mark.length},}[ \\t]*$`);
  let at = from;
  while (at < lines.length && !same.test(lines[at])) at++;
  return at;
}

/**
 * The index of the line on which the comment that begins here ends; -1 if no comment begins here.
 */
function commentEnd(lines: string[], at: number): number {
  const [, end] = comments.find(([begin]) => begin.test(lines[at])) ?? [];
  return end ? lines.findIndex((line, i) => i >= at && line.includes(end)) : -1;
}
