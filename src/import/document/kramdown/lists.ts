import { dedent, indentOf, isBlank, type Line } from "./lines.ts";
import { fenceEnd, fenceStart, isLazy, itemStart, ruleLine } from "./starts.ts";
import { readList, spanList } from "./attributes.ts";
import { add, type Reader } from "./scope.ts";
import type { Item } from "./tree.ts";

interface Marker {
  ordered: boolean;
  number: number;
  /** The columns that the item's other lines are indented by. */
  indent: number;
  /** The text behind the marker. */
  rest: string;
}

/** kramdown's "Lists": "Ordered and Unordered lists". */
export function list(reader: Reader): boolean {
  const first = markerOf(reader.lines[reader.at].text, 4);
  if (!first) return false;
  const start = reader.at;
  const items: Item[] = [];
  let indent = 4;
  while (reader.at < reader.lines.length) {
    const marker = markerOf(reader.lines[reader.at].text, indent);
    if (!marker || marker.ordered !== first.ordered) break;
    items.push(item(reader, marker));
    indent = marker.indent;
    const next = nextLine(reader);
    // Below a line that ends the item, such as an attribute list, a new list begins.
    if (next === reader.at && !sibling(reader.lines[next]?.text, indent, first.ordered)) break;
    if (!sibling(reader.lines[next]?.text, indent, first.ordered)) break;
    reader.at = next;
  }
  markLoose(items);
  add(reader, start, { type: "list", ordered: first.ordered, start: first.number, items });
  return true;
}

function sibling(text: string | undefined, indent: number, ordered: boolean): boolean {
  return text !== undefined && markerOf(text, indent)?.ordered === ordered;
}

/** The next line that is not blank. */
function nextLine({ lines, at }: Reader): number {
  let line = at;
  while (line < lines.length && isBlank(lines[line])) line += 1;
  return line;
}

/** Reads the marker of a line that is indented by less than `below` columns. */
function markerOf(text: string, below: number): Marker | undefined {
  const match = itemStart.exec(text);
  if (!match || ruleLine.test(text)) return undefined;
  const [all, blanks, sign, space] = match;
  if (blanks.length >= Math.min(4, below)) return undefined;
  const start = blanks.length + sign.length;
  const columns = indentOf(" ".repeat(start) + space) - start;
  const ordered = /\d/.test(sign);
  const rest = text.slice(all.length);
  const isCode = columns > 4 || rest === "";
  return {
    ordered,
    number: ordered ? Number.parseInt(sign, 10) : 1,
    indent: start + (isCode ? 1 : columns),
    rest: isCode ? " ".repeat(Math.max(0, columns - 1)) + rest : rest,
  };
}

/** Reads an item: its indented lines, and lines that continue its paragraph. */
function item(reader: Reader, marker: Marker): Item {
  const { lines, scope, depth } = reader;
  const { number } = lines[reader.at];
  const { rest: text, attributes } = itemAttributes(marker.rest, reader);
  const task = /^\[([ xX])\][ \t]+(?=\S)/.exec(text);
  const rest = task ? text.slice(task[0].length) : text;
  const inner: Line[] = [{ text: rest, number, isText: task !== null }];
  let below = marker.indent;
  let line = reader.at + 1;
  let end = line;
  let length = inner.length;
  let isNested = itemStart.test(rest);
  let fence: string | undefined;
  // Where a titled fence that is indented by less than the item ends, whose code keeps its spaces.
  let outerEnd = 0;
  for (; line < lines.length; line += 1) {
    const { text, number } = lines[line];
    if (isBlank(lines[line])) {
      inner.push({ text: "", number });
      isNested = true;
      continue;
    }
    const isAfterBlank = isBlank(lines[line - 1]);
    const indent = indentOf(text);
    if (indent < marker.indent) {
      if (isAfterBlank || !isLazy(text)) break;
      if (sibling(text, below, marker.ordered)) break;
    }
    if (fence === undefined && indent < marker.indent) outerEnd = endOfTitled(reader, line);
    // A line with less indentation keeps its spaces, which matter in code.
    const isKept = indent < marker.indent || line < outerEnd;
    const own = isKept ? text : dedent(text, marker.indent);
    const startsItem = fence === undefined && itemStart.test(own);
    if (startsItem && indent < marker.indent && isNested) {
      // The items of a nested list have begun: the line continues the text of the last one.
      inner.push({ text: " ".repeat(marker.indent + 4) + own, number });
    } else {
      // The first item of a nested list ends the lists in the text above it.
      if (startsItem && indent >= marker.indent && !isNested) {
        inner.push({ text: "^", number });
        isNested = true;
      }
      inner.push({ text: own, number });
    }
    const sign = /^ {0,3}(`{3,}|~{3,})/.exec(own)?.[1];
    if (fence === undefined) fence = sign;
    else if (sign?.startsWith(fence)) fence = undefined;
    end = line + 1;
    length = inner.length;
    below = marker.indent;
  }
  inner.length = length;
  reader.at = end;
  const children = scope.blocks(inner, depth + 1);
  const done = task ? task[1] !== " " : undefined;
  return { children, attributes, line: number, end: lines[end - 1].number + 1, done };
}

/**
 * The line that ends the fence of a line, if it has a title; 0 otherwise. To kramdown, only the others
 * are fences, and it removes the spaces of an item from their code.
 */
function endOfTitled(reader: Reader, line: number): number {
  const [, fence, info = ""] = fenceStart.exec(reader.lines[line].text) ?? [];
  return (fence && /\S\s+\S/.test(info) && fenceEnd(reader, line, fence)) || 0;
}

/** `- {: .class} text`: attributes of an item. */
function itemAttributes(text: string, { scope }: Reader) {
  spanList.lastIndex = 0;
  const match = spanList.exec(text);
  if (!match) return { rest: text, attributes: {} };
  const rest = text.slice(match[0].length).trimStart();
  return { rest, attributes: readList(match[1], scope.lists) };
}

/**
 * An item's first paragraph is a paragraph of its own only if a blank line follows it and something
 * more, in the item or in the list.
 */
function markLoose(items: readonly Item[]): void {
  items.forEach((item, index) => {
    const [first, second] = item.children;
    if (first?.type !== "paragraph") return;
    const next = second?.line ?? items[index + 1]?.line;
    first.tight = next === undefined || next <= first.end;
  });
}
