import type { Item, Shape, Unit } from "./items.ts";
import type { Gap, Pair } from "./order.ts";
import { wordsIn } from "./squeezed.ts";
import { textNodes } from "./tree.ts";
import type { Tree } from "./tree.ts";

/** A text of both pages that the new one shows differently. */
export interface Changed extends Unit {
  change: string;
}

/**
 * Finds the texts whose heading, list, quotation, cell, code or emphasis differs from the old page.
 * Lists and code with a text in a gap are left out, because kramdown divided them differently.
 */
export function changedShapes(pairs: readonly Pair[], gaps: readonly Gap[]): Changed[] {
  const divided = new Set(gaps.flatMap(({ old }) => old.map(({ item }) => item.shape?.block)));
  const shift = usual(pairs.flatMap(shiftOfLevel));
  const indented = otherIndentation(pairs);
  return pairs.flatMap((pair) => {
    const { old, now } = pair;
    const [was, is] = [old.item.shape, now.item.shape];
    if (!was || !is || wordsIn(old.text) === "") return [];
    if (was.block && divided.has(was.block)) return [];
    // The title of the new page can be the words with which the old text begins.
    if (was.level === 0 && is.level === 1) return [];
    const change = was.isCode
      ? (changeOfCode(old.item, now.item) ??
        (indented.has(pair) ? "with different whitespace" : undefined))
      : (changeOf(was, is, shift) ?? lostEmphasis(old.item, now.item));
    return change ? [{ ...old, change }] : [];
  });
}

function changeOf(old: Shape, now: Shape, shift: number): string | undefined {
  // A comment in code that kramdown took for text is a heading there.
  if (old.level > 0 && now.isCode) return undefined;
  if (old.level > 0 && now.level === 0) return "no longer a heading";
  // The first heading can be the title of the new page.
  if (old.level > 0 && now.level > 1 && Math.min(old.level + shift, 6) !== now.level)
    return `a heading of level ${now.level - shift}, not ${old.level}`;
  // kramdown takes items that are indented by less than their text for those of the outer list.
  if (old.lists > now.lists && !isTorn(old.block, now))
    return `in ${levels(now.lists)}, not in ${levels(old.lists)}`;
  if (old.quotes > now.quotes) return "no longer in a quotation";
  if (old.column > 0 && old.column !== now.column)
    return now.column === 0 ? "no longer in a table" : `in column ${now.column}, not ${old.column}`;
  return undefined;
}

/**
 * Whether kramdown made a list of what is none: it shows the signs of a fence and made items of the
 * lines in it, or shows the end of a list, behind a tag without an end, and put the rest of the page
 * into the list.
 */
function isTorn(list: Tree | undefined, now: Shape): boolean {
  if (!list) return false;
  const texts = textNodes(list).filter(({ parentElement }) => !parentElement?.closest("pre, code"));
  const text = texts.map(({ textContent }) => textContent).join("");
  return (now.isCode && /^[ \t]*(?:`{3}|~{3})/m.test(text)) || /<\/(?:[ou]l|li)>/.test(text);
}

function levels(lists: number): string {
  if (lists === 0) return "no list";
  return lists === 1 ? "a list" : `a list of level ${lists}`;
}

function lostEmphasis(old: Item, now: Item): string | undefined {
  // The line below an image, which is often emphasized, has become its caption.
  if (now.shape?.isCaption) return undefined;
  const lost = old.emphases.find((words) => !now.emphases.includes(words));
  return lost === undefined ? undefined : `without the emphasis on ${lost}`;
}

function changeOfCode(old: Item, now: Item): string | undefined {
  if (!now.shape?.isCode) return isMarkdown(old.shown) ? undefined : "no longer code";
  const [was, is] = [old, now].map(({ shown }) =>
    shown.normalize("NFC").replace(invisible, "").trim(),
  );
  // Where signs differ, a line was divided.
  const isSame = was === is || was.replace(/\s/g, "") !== is.replace(/\s/g, "");
  return isSame ? undefined : "with different whitespace";
}

/** Whether a line of code can be Markdown behind a broken fence, which kramdown took for code. */
export function isMarkdown(line: string): boolean {
  return /^\s*(?:[-*+#>]|\(?\d+[.)])\s/.test(line);
}

const invisible = /[\0-\x08\x0e-\x1f\x7f\u200B-\u200D\u2060-\u2064\uFEFF\u00AD]/g;

/** The lines of code whose indentation changed differently from the rest of their block. */
function otherIndentation(pairs: readonly Pair[]): Set<Pair> {
  const code = pairs.filter(({ old, now }) => old.item.shape?.isCode && now.item.shape?.isCode);
  const blocks = Map.groupBy(code, ({ old }) => old.item.shape);
  const shift = ({ old, now }: Pair) => indentation(now.item.shown) - indentation(old.item.shown);
  return new Set(
    [...blocks.values()].flatMap((lines) => {
      const most = usual(lines.map(shift));
      return lines.filter((line) => shift(line) !== most);
    }),
  );
}

function indentation(line: string): number {
  return (/^\s*/.exec(line)?.[0] ?? "").replaceAll("\t", "    ").length;
}

/** By how many levels a heading below the title moved; empty for other texts. */
function shiftOfLevel({ old, now }: Pair): number[] {
  const [was, is] = [old.item.shape?.level, now.item.shape?.level];
  return was && is && is > 1 ? [is - was] : [];
}

/** The most frequent number; 0 if there is none. */
function usual(numbers: readonly number[]): number {
  const groups = [...Map.groupBy(numbers, (number) => number)];
  return groups.sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? 0;
}
