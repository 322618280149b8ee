import { before } from "./ranges.ts";

/** Where a tag is: how far the text of its list item is indented, and whether the item begins with it. */
export interface ItemPlace {
  indent: number;
  isFirst: boolean;
}

const marker = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+/;

/** Returns a function that tells in which list item a place of a text is; its indent is 0 outside lists. */
export function itemsIn(source: string): (at: number) => ItemPlace {
  const lines: { from: number; indent: number; start: number }[] = [];
  const open: number[] = [];
  let from = 0;
  let isAfterBlank = true;
  for (const line of source.split("\n")) {
    const [lead = ""] = marker.exec(line) ?? [];
    const [blanks] = /^[ \t]*/.exec(line) ?? [""];
    if (lead !== "" || (isAfterBlank && blanks.length < line.length)) {
      while ((open.at(-1) ?? 0) > blanks.length) open.pop();
    }
    if (lead !== "") open.push(lead.length);
    const last = open.at(-1) ?? 0;
    // A tag that is indented less than the item ends it, as HTML does.
    const isWithin = lead !== "" || last <= blanks.length;
    const start = lead === "" ? -1 : from + lead.length;
    lines.push({ from, indent: isWithin ? last : 0, start });
    isAfterBlank = line.trim() === "";
    from += line.length + 1;
  }
  return (at) => {
    const { indent, start } = lines[before(lines, at)];
    return { indent, isFirst: start === at };
  };
}

/** A block in place of a tag, within the list item of the tag. */
export function inItem(block: string, { indent, isFirst }: ItemPlace): string {
  const text = isFirst ? block.replace(/^\n+/, "") : block;
  return indent === 0 ? text : text.replace(/\n(?=[^\n])/g, `\n${" ".repeat(indent)}`);
}
