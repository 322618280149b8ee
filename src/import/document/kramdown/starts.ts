import { blockList } from "./attributes.ts";
import { closingLine } from "./fence-ends.ts";
import { startsHtmlBlock } from "./html-models.ts";
import type { Reader } from "./scope.ts";

/** The signs and the text of a heading: `## text ##`. */
export const atxStart = /^(#{1,6})[\t ]+([^ \t].*)$/;

/**
 * The first line of a fence; its language may be followed by other words, and by one or two backticks
 * that are a slip.
 */
export const fenceStart = /^ {0,3}(`{3,}|~{3,})[ \t]*([^`\n]*)(?:(?<=[^\s`~])`{1,2}[ \t]*)?$/;

/** The sign of a quote. */
export const quoteStart = /^ {0,3}> ?/;

/** The marker of an item and the blanks behind it. */
export const itemStart = /^( {0,3})([*+-]|\d+\.)([\t ]+)(?=[^\t ]|$)/;

/** At least three `*`, `-` or `_`, with blanks between them. */
export const ruleLine =
  /^ {0,3}(\*[ \t]*\*[ \t]*\*[* \t]*|-[ \t]*-[ \t]*-[- \t]*|_[ \t]*_[ \t]*_[_ \t]*)$/;

const definition = /^ {0,3}:[\t ]+\S/;

/** Whether a line ends the paragraph above it. */
export function startsBlock(reader: Reader, at: number): boolean {
  const { text } = reader.lines[at];
  return (
    blockList.test(text) ||
    /^\^\s*$/.test(text) ||
    atxStart.test(text) ||
    quoteStart.test(text) ||
    definition.test(text) ||
    (itemStart.test(text) && !ruleLine.test(text)) ||
    startsHtmlBlock(text) ||
    (fenceStart.test(text) && startsFence(reader, at))
  );
}

/**
 * Whether a line that is indented too little still belongs to the quote or item above it, as scripts do
 * in kramdown, other blocks of HTML not.
 */
export function isLazy(text: string): boolean {
  if (/^ {0,3}<script\b/i.test(text)) return true;
  return !blockList.test(text) && !/^\^\s*$/.test(text) && !startsHtmlBlock(text);
}

/** The maximum number of words in the language and title of a fence; more words are a sentence. */
const mostWords = 8;

/**
 * The line that closes a fence, if there is one; a shorter one closes it where no other does. To
 * kramdown, a line with several words behind the signs is text; it starts a fence here if no other
 * one starts before its end.
 */
export function fenceEnd({ lines }: Reader, start: number, fence: string): number | undefined {
  const [, , info = ""] = fenceStart.exec(lines[start].text) ?? [];
  const isSentence = /\S\s+\S/.test(info);
  if (isSentence && info.split(/\s+/).length > mostWords) return undefined;
  const end = closingLine(lines, start, fence);
  if (end === undefined || !isSentence) return end;
  const another = new RegExp(`^ {0,3}${fence}[ \\t]*\\w`);
  for (let line = start + 1; line < end; line += 1) {
    if (another.test(lines[line].text)) return undefined;
  }
  return end;
}

/** Whether a closed fence begins at a line. */
function startsFence(reader: Reader, at: number): boolean {
  const [, fence] = fenceStart.exec(reader.lines[at].text) ?? [];
  return fence !== undefined && fenceEnd(reader, at, fence) !== undefined;
}
