import { consonantsOf, isHangul } from "../terms/hangul.ts";
import { normal } from "../terms/normal.ts";
import { tokensOf } from "../terms/tokens.ts";

/** A part of a text; marked if it is one of the words that were sought. */
export interface Part {
  text: string;
  marked: boolean;
}

const width = 150;
const before = 40;

/** A text with the words that stand for the terms marked. */
export function marked(text: string, terms: ReadonlySet<string>, code = false): Part[] {
  return cut(normal(text), rangesOf(normal(text), terms, code), 0, normal(text).length);
}

/** The part of a text where most of the terms are close together, with its words marked. */
export function excerpt(text: string, terms: ReadonlySet<string>, code = false): Part[] {
  const plain = normal(text);
  const ranges = rangesOf(plain, terms, code);
  const best = ranges
    .map(([from]) => ({ from, size: coverOf(ranges, from) }))
    .reduce((a, b) => (b.size > a.size ? b : a), { from: 0, size: 0 });
  const start = startOf(plain, best.from);
  const end = endOf(plain, start + width);
  const parts = cut(plain, ranges, start, end);
  const dots = (is: boolean) => (is ? [{ text: "…", marked: false }] : []);
  return [...dots(start > 0), ...parts, ...dots(end < plain.length)];
}

/** Whether any of the terms is in a text. */
export function hasAny(text: string, terms: ReadonlySet<string>, code = false): boolean {
  return rangesOf(normal(text), terms, code).length > 0;
}

type Range = [from: number, to: number];

/**
 * The ranges of characters that match terms; adjacent ranges are merged. Pairs of first consonants
 * match a word that contains as many of them: "ㅇㅈ" and "ㅈㅍ" for "역전파", but not for "여전히".
 */
export function rangesOf(text: string, terms: ReadonlySet<string>, code = false): Range[] {
  const initials = [...terms].filter((term) => /^[ㄱ-ㅎ]{2}$/.test(term));
  const words: Range[] = [];
  const spelled: Range[] = [];
  for (const { term, start, end } of tokensOf(text, code)) {
    if (terms.has(term)) extend(words, start, end);
    else if (
      initials.length > 0 &&
      isHangul(term) &&
      end - start === 2 &&
      terms.has(consonantsOf(term))
    )
      extend(spelled, start, end);
  }
  const whole = spelled.filter(([start, end]) => end - start > initials.length);
  return [...words, ...whole].sort(([a], [b]) => a - b);
}

function extend(ranges: Range[], start: number, end: number): void {
  const last = ranges.at(-1);
  if (last && start <= last[1]) last[1] = Math.max(last[1], end);
  else ranges.push([start, end]);
}

function coverOf(ranges: readonly Range[], from: number): number {
  const inside = ranges.filter(([start, end]) => start >= from && end <= from + width - before);
  return inside.reduce((sum, [start, end]) => sum + end - start, 0);
}

/** A little before a position, at the beginning of a sentence or a word. */
function startOf(text: string, position: number): number {
  if (position <= before) return 0;
  const from = position - before;
  const blank = text.slice(from, position).search(/\s/);
  return blank < 0 ? from : from + blank + 1;
}

/** The end of the last word before a position, if one ends a little before it. */
function endOf(text: string, position: number): number {
  if (position >= text.length) return text.length;
  const from = position - before;
  const blank = text.slice(from, position + 1).search(/\s\S*$/);
  return blank < 0 ? position : from + blank;
}

function cut(text: string, ranges: readonly Range[], start: number, end: number): Part[] {
  const parts: Part[] = [];
  let at = start;
  const add = (to: number, marked: boolean) => {
    if (to > at) parts.push({ text: text.slice(at, to), marked });
    at = Math.max(at, to);
  };
  for (const [from, to] of ranges) {
    if (to <= start || from >= end) continue;
    add(Math.max(from, start), false);
    add(Math.min(to, end), true);
  }
  add(end, false);
  return parts;
}
