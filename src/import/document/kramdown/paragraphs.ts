import { blockList } from "./attributes.ts";
import { fenceStart, startsFence } from "./code.ts";
import { atxStart } from "./headings.ts";
import { startsHtmlBlock } from "./html-models.ts";
import { isBlank } from "./lines.ts";
import { itemStart } from "./lists.ts";
import { quoteStart } from "./quotes.ts";
import { ruleLine } from "./rules.ts";
import { add, type Reader } from "./scope.ts";
import { parseSpans } from "./spans.ts";

/**
 * kramdown's "Paragraphs", with GitHub's rule that lists, headings, fences and quotes need no blank
 * line above them.
 */
export function paragraph(reader: Reader): void {
  const { lines, at, scope } = reader;
  let end = at + 1;
  while (end < lines.length && !isBlank(lines[end]) && !startsBlock(reader, end)) end += 1;
  reader.at = end;
  const text = lines
    .slice(at, end)
    .map(({ text }, index) => (index > 0 ? text.trimStart() : text.replace(/^ {1,3}/, "")))
    .join("\n")
    .trimEnd();
  const block = add(reader, at, { type: "paragraph", children: [], tight: false, text });
  scope.later.push(() => Object.assign(block, { children: parseSpans(text, scope) }));
}

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

/** Whether a line that is indented too little still belongs to the quote or item above it. */
export function isLazy(text: string): boolean {
  return !blockList.test(text) && !/^\^\s*$/.test(text) && !startsHtmlBlock(text);
}
