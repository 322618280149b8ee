import { heading } from "./headings.ts";
import { readElement } from "./html-raw.ts";
import { oldCodeAt } from "./html-old-code.ts";
import { isElement, isTagOfText, startsHtmlBlock } from "./html-models.ts";
import { commentAt, tagAt } from "./html-tags.ts";
import { isBlank, type Line } from "./lines.ts";
import { add, type Reader } from "./scope.ts";

/**
 * kramdown's "HTML Blocks": from a start tag to its end tag, over blank lines. Text behind the end
 * tag is a block of its own.
 */
export function htmlBlock(reader: Reader): boolean {
  const { lines, at, scope, depth } = reader;
  const first = lines[at].text;
  const isComment = /^ {0,3}<!--/.test(first);
  if (!isComment && !startsHtmlBlock(first)) return false;
  // All blocks are read from one text, so that what is found out about it once helps them all.
  const { text, starts } = textOf(lines);
  const from = starts[at] + first.length - first.trimStart().length;
  const comment = commentAt(text, from);
  if (comment) {
    finish(reader, from + comment.length);
    add(reader, at, { type: "comment", value: comment.value });
    return true;
  }
  const tag = tagAt(text, from);
  if (!tag || tag.closes || isTagOfText(tag, text, from)) return false;
  const code = tag.name === "xmp" ? oldCodeAt(text, from, tag) : undefined;
  if (code) {
    finish(reader, code.end);
    add(reader, at, { type: "code", value: code.value, lang: "" });
    return true;
  }
  const { torn } = scope;
  const { element, end } = readElement(text, from, tag, scope, depth + 1);
  finish(reader, end);
  if (scope.torn > torn) reader.isTorn = true;
  if (reader.isTorn) readTornRest(reader);
  const [, level, id, written = ""] = plainHeading.exec(text.slice(from, end)) ?? [];
  const words = written.trimEnd();
  if (level !== undefined) heading(reader, at, Number(level), id ? `${words} {#${id}}` : words);
  else {
    // An element of the author's own becomes one that can contain paragraphs.
    const block = isElement(tag.name) ? element : { ...element, name: "div" };
    add(reader, at, { type: "html", children: [block] });
  }
  return true;
}

/** The text of lines that many blocks of HTML are read from, and where each line begins in it. */
interface LongText {
  text: string;
  starts: number[];
}

const texts = new WeakMap<readonly Line[], LongText>();

function textOf(lines: readonly Line[]): LongText {
  let known = texts.get(lines);
  if (!known) {
    let length = 0;
    const starts = lines.map(({ text }) => (length += text.length + 1) - text.length - 1);
    known = { text: lines.map(({ text }) => text).join("\n"), starts };
    texts.set(lines, known);
  }
  return known;
}

/** A heading whose text is the same in Markdown; in Markdown, it gets its level in the page. */
const plainHeading =
  /^<h([1-6])(?:\s+id=["']?([\p{L}_][\p{L}\p{N}_-]*)["']?)?\s*>\s*([^\s<>][^<>&*_`[\]$\\!{}#"'\n]*)(?:\n\s*)?<\/h\1\s*>$/iu;

/**
 * kramdown does not end a block that contains a torn element. Elements behind it that are indented,
 * as exports from other blogs write them, are HTML to kramdown, and not code.
 */
function readTornRest(reader: Reader): void {
  const { lines } = reader;
  let at = reader.at;
  while (isBlank(lines[at])) at += 1;
  const line = lines[at];
  const text = line?.text.trimStart() ?? "";
  reader.isTorn = line !== undefined && /^(?: {4}|\t)/.test(line.text) && startsHtmlBlock(text);
  if (!reader.isTorn) return;
  textOf(lines).starts[at] += line.text.length - text.length;
  lines[at] = { ...line, text };
}

/** Moves the reader behind the text that was read; what follows on its last line stays. */
function finish(reader: Reader, end: number): void {
  const { text, starts } = textOf(reader.lines);
  const count = text.slice(starts[reader.at], end).split("\n").length;
  const last = reader.at + count - 1;
  const lineEnd = text.indexOf("\n", end);
  const rest = text.slice(end, lineEnd < 0 ? text.length : lineEnd);
  if (rest.trim() === "") {
    reader.at = last + 1;
    return;
  }
  const left = rest.trimStart();
  reader.lines[last] = { ...reader.lines[last], text: left };
  starts[last] = end + rest.length - left.length;
  reader.at = last;
}
