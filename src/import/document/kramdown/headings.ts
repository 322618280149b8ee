import { add, type Reader, type Scope } from "./scope.ts";
import { isBlank } from "./lines.ts";
import { atxStart, startsBlock } from "./starts.ts";

/** kramdown's "Headers", Atx Style: `## text ##`, with `{#id}` at its end. */
export function atxHeading(reader: Reader): boolean {
  const [, signs, text] = atxStart.exec(reader.lines[reader.at].text) ?? [];
  if (text === undefined) return false;
  reader.at += 1;
  heading(reader, reader.at - 1, signs.length, text.replace(/[ \t]+#+\s*$|\s+$/, ""));
  return true;
}

const underline = /^(=+|-+)\s*$/;

/** kramdown's "Headers", Setext Style: one line of text, underlined. */
export function setextHeading(reader: Reader): boolean {
  const { lines, at } = reader;
  const [, sign] = underline.exec(lines[at + 1]?.text ?? "") ?? [];
  if (sign === undefined || isBlank(lines[at]) || startsBlock(reader, at)) return false;
  if (/^ {4}/.test(lines[at].text)) return false;
  reader.at += 2;
  heading(reader, at, sign.startsWith("=") ? 1 : 2, lines[at].text.trim());
  return true;
}

const idAtEnd = /[ \t]*\{#([\p{L}_][\p{L}\p{N}_:.-]*)\}[ \t]*$/u;

/** Adds a heading, whose text can have an id at its end. */
export function heading(reader: Reader, start: number, level: number, written: string): void {
  const id = idAtEnd.exec(written);
  const source = id ? written.slice(0, id.index).replace(/[ \t]+#+$/, "") : written;
  const block = add(reader, start, { type: "heading", level, children: [], source });
  if (id) block.attributes.id = id[1];
  fill(reader.scope, block, source);
}

/** Parses the spans of a block when all definitions are known. */
function fill(scope: Scope, block: object, text: string): void {
  scope.later.push(() => Object.assign(block, { children: scope.spans(text) }));
}
