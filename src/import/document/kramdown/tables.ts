import { blockList } from "./attributes.ts";
import { isBlank } from "./lines.ts";
import { add, type Reader } from "./scope.ts";
import type { Align, Span } from "./tree.ts";
import { formulaAt } from "./formula-text.ts";

const separator = /^ {0,3}(?=.*-)[|+: \t-]*-[|+: \t-]*$/;
const footer = /^ {0,3}(?=.*=)[|+: \t=]*=[|+: \t=]*$/;

/** kramdown's "Tables": lines that all contain a pipe, up to a blank line, such as `+ | Addition`. */
export function table(reader: Reader): boolean {
  const { lines, at, scope } = reader;
  let end = at;
  for (; end < lines.length && !isBlank(lines[end]); end += 1) {
    const { text } = lines[end];
    if (end > at && blockList.test(text)) break;
    const isRow = cellsOf(text, scope.options.dollars).length > 1 || isRuled(text);
    if (!isRow) return false;
  }
  const rows = lines.slice(at, end).map(({ text }) => text);
  if (!rows.some((row) => !isRuled(row))) return false;
  reader.at = end;
  const align = rows
    .filter((row) => separator.test(row))
    .slice(0, 1)
    .flatMap(alignments);
  const parsed = { type: "table", align, ...sections(rows) } as const;
  const later = (texts: string[][]) => texts.map((row) => row.map((text) => scope.spans(text)));
  const block = add(reader, at, { type: "table", align, head: [] as Span[][][], body: [] });
  scope.later.push(() =>
    Object.assign(block, { head: later(parsed.head), body: later(parsed.body) }),
  );
  return true;

  /** The rows above the first separator are the head, if rows follow. */
  function sections(all: string[]): { head: string[][]; body: string[][] } {
    const cells = (part: string[]) =>
      part.filter((row) => !isRuled(row)).map((row) => padded(cellsOf(row, scope.options.dollars)));
    const first = all.findIndex((row) => separator.test(row));
    const above = all.slice(0, Math.max(0, first));
    if (!above.some((row) => !isRuled(row))) return { head: [], body: cells(all) };
    return { head: cells(above), body: cells(all.slice(first)) };
  }
}

function isRuled(text: string): boolean {
  return text.includes("|")
    ? separator.test(text) || footer.test(text)
    : /^\s*[-:=+ ]{3,}$/.test(text);
}

function alignments(row: string): Align[] {
  return row
    .replace(/^\s*[|+]|[|+]\s*$/g, "")
    .split(/[|+]/)
    .map((cell) => {
      const text = cell.trim();
      const [left, right] = [text.startsWith(":"), text.endsWith(":")];
      return left && right ? "center" : left ? "left" : right ? "right" : "";
    });
}

/**
 * The cells between pipes; an empty one before the first pipe and after the last is left out, but not
 * one with a wide or non-breaking space.
 */
function padded(cells: string[]): string[] {
  const isEmpty = (cell: string) => /^[ \t\r\f\v]*$/.test(cell);
  const isEnd = (index: number) => index === 0 || index === cells.length - 1;
  const kept = cells.filter((cell, index) => !isEnd(index) || !isEmpty(cell));
  return (kept.length > 0 ? kept : [""]).map((cell) => cell.trim());
}

/**
 * Splits a row at pipes outside code, formulas and the texts of links, which kramdown would tear;
 * `\|` is a pipe of the text.
 */
function cellsOf(row: string, dollars: boolean): string[] {
  const cells = [""];
  let at = 0;
  const take = (length: number) => {
    cells[cells.length - 1] += row.slice(at, at + length);
    at += length;
  };
  while (at < row.length) {
    if (row[at] === "|") {
      cells.push("");
      at += 1;
    } else if (row[at] === "\\") {
      // A pipe after backslashes is text; one of several backslashes escapes the pipe.
      const signs = runLength(row, at, "\\");
      const isEscaped = row[at + signs] === "|";
      if (isEscaped && signs > 1) at += 1;
      take(isEscaped ? Math.max(2, signs) : signs + (signs % 2));
    } else if (row[at] === "`") {
      take(codeLength(row, at));
    } else if (row[at] === "<") {
      take(elementLength(row, at));
    } else if (row[at] === "[") {
      take(linkLength(row, at));
    } else {
      take(formulaLength(row, at, dollars));
    }
  }
  return cells;
}

/**
 * The length of the formula at a place, or else 1. Dollars of two cells are no formula, if a cell
 * between them is code.
 */
function formulaLength(row: string, at: number, dollars: boolean): number {
  const length = formulaAt(row, at, dollars)?.length ?? 1;
  return /\|\s*`/.test(row.slice(at, at + length)) ? 1 : length;
}

/** The length of a `<code>` element at a place, or else 1. */
function elementLength(text: string, at: number): number {
  const element = /<code\b[^>]*>[^]*?<\/code>/iy;
  element.lastIndex = at;
  return element.exec(text)?.[0].length ?? 1;
}

/** The length of a link at a place, with a text such as `a | b`, or else 1. */
function linkLength(text: string, at: number): number {
  const link = /\[[^[\]]*\]\([^\s()]*\)/y;
  link.lastIndex = at;
  return link.exec(text)?.[0].length ?? 1;
}

/** The length of the code span at a place, or of its backticks if it is not closed. */
function codeLength(text: string, at: number): number {
  const ticks = runLength(text, at, "`");
  const end = text.indexOf("`".repeat(ticks), at + ticks);
  return end < 0 ? ticks : end + ticks - at;
}

/** How many times a sign is repeated at a place. */
function runLength(text: string, at: number, sign: string): number {
  let end = at;
  while (text[end] === sign) end += 1;
  return end - at;
}
