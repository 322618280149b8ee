import { readBody } from "./bodies.ts";
import { indentOf, isBlank } from "./lines.ts";
import { add, type Reader } from "./scope.ts";
import type { Block, Definition, Span } from "./tree.ts";

const start = /^( {0,3}:[\t ]+)(\S.*)$/;

/** kramdown's "Definition Lists": a paragraph of terms, and lines that start with `:`. */
export function definitionList(reader: Reader): boolean {
  const above = reader.out.at(-1);
  const isTerm = above?.type === "paragraph" && blanksBetween(reader, above.end) <= 1;
  if (!isTerm || !start.test(reader.lines[reader.at].text)) return false;
  reader.out.pop();
  const { attributes } = above;
  const terms = termsOf(above, reader);
  const at = reader.at;
  const entry: Definition = { terms, descriptions: [], attributes, line: above.line, end: 0 };
  while (reader.at < reader.lines.length) {
    const next = nextDescription(reader);
    if (next === undefined) break;
    reader.at = next;
    entry.descriptions.push(description(reader));
  }
  entry.end = reader.lines[reader.at - 1].number + 1;
  const before = reader.out.at(-1);
  if (before?.type === "definitions" && Object.keys(attributes).length === 0) {
    before.entries.push(entry);
    before.end = entry.end;
  } else {
    add(reader, at, { type: "definitions", entries: [entry] }).line = above.line;
  }
  return true;
}

function blanksBetween({ lines, at }: Reader, end: number): number {
  return lines[at].number - end;
}

function nextDescription({ lines, at }: Reader): number | undefined {
  const next = isBlank(lines[at]) ? at + 1 : at;
  return start.test(lines[next]?.text ?? "") ? next : undefined;
}

/** Each line of the paragraph is a term. */
function termsOf(paragraph: Block & { text?: string }, { scope }: Reader): Span[][] {
  const terms: Span[][] = [];
  const texts = (paragraph.text ?? "").split("\n");
  scope.later.push(() => terms.push(...texts.map((text) => scope.spans(text.trim()))));
  return terms;
}

function description(reader: Reader): Block[] {
  const { lines, at } = reader;
  const [, marker, rest] = start.exec(lines[at].text) ?? ["", "", ""];
  const indent = indentOf(marker.replace(":", " "));
  const children = readBody(reader, rest, indent, start, true);
  const [first, second] = children;
  const isLoose = at > 0 && isBlank(lines[at - 1]);
  if (first?.type === "paragraph" && !isLoose) {
    first.tight = second === undefined || second.line > first.line;
  }
  return children;
}
