import { heading } from "./headings.ts";
import { readElement } from "./html-raw.ts";
import { isTagOfText, startsHtmlBlock } from "./html-models.ts";
import { commentAt, tagAt } from "./html-tags.ts";
import type { Line } from "./lines.ts";
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
  const text = textFrom(lines, at);
  const from = text.length - text.trimStart().length;
  const comment = commentAt(text, from);
  if (comment) {
    finish(reader, text.slice(0, from + comment.length), text);
    add(reader, at, { type: "comment", value: comment.value });
    return true;
  }
  const tag = tagAt(text, from);
  if (!tag || tag.closes || isTagOfText(tag, text, from)) return false;
  const [xmp, code = ""] = oldCode.exec(text.slice(from)) ?? [];
  if (xmp !== undefined) {
    finish(reader, text.slice(0, from + xmp.length), text);
    add(reader, at, { type: "code", value: code, lang: "" });
    return true;
  }
  const { element, end } = readElement(text, from, tag, scope, depth + 1);
  finish(reader, text.slice(0, end), text);
  const [, level, id, written = ""] = plainHeading.exec(text.slice(from, end)) ?? [];
  const words = written.trimEnd();
  if (level !== undefined) heading(reader, at, Number(level), id ? `${words} {#${id}}` : words);
  else add(reader, at, { type: "html", children: [element] });
  return true;
}

/** The old element for code, whose tags browsers show as text. */
const oldCode = /^<xmp\b[^>]*>\n?([^]*?)\n?[ \t]*<\/xmp\s*>/i;

/** The text of lines that many blocks of HTML are read from, and where each line begins in it. */
interface LongText {
  text: string;
  starts: number[];
}

const texts = new WeakMap<readonly Line[], LongText>();

function textFrom(lines: readonly Line[], at: number): string {
  const { text, starts } = textOf(lines);
  return text.slice(starts[at]);
}

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

/** Moves the reader behind the text that was read; what follows on its last line stays. */
function finish(reader: Reader, read: string, text: string): void {
  const count = read.split("\n").length;
  const rest = text.slice(read.length).split("\n", 1)[0];
  const last = reader.at + count - 1;
  if (rest.trim() === "") {
    reader.at = last + 1;
    return;
  }
  const left = rest.trimStart();
  reader.lines[last] = { ...reader.lines[last], text: left };
  const { starts } = textOf(reader.lines);
  starts[last] = starts[reader.at] + read.length + rest.length - left.length;
  reader.at = last;
}
