import { shown } from "./limits.ts";

/**
 * More marks on one letter than any script has. Each mark costs a browser as much as all before it.
 */
const heap = new RegExp(`\\p{M}{${shown.marks + 1}}`, "u");

const lineEnd = 0x0a;
/** Digits, spaces and the like belong to the script around them. */
const common = -1;
/** The second half of a surrogate pair, which has the direction of the first. */
const secondHalf = 5;
/** The cost of a change of direction. */
const turn = 6;

/** The part of a text that is shown. */
export interface Cut {
  text: string;
  /** How many characters are omitted. */
  hidden: number;
}

/** Whether a letter has more marks than any script uses. */
export function hasHeap(text: string): boolean {
  return heap.test(text);
}

/** Cuts a line after a number of characters, or before a letter with too many marks. */
export function cutLine(line: string): Cut {
  const short = line.length > shown.line ? line.slice(0, shown.line) : line;
  const at = heap.exec(short)?.index;
  const text = at === undefined ? short : short.slice(0, at + shown.marks);
  return { text, hidden: line.length - text.length };
}

/** Whether a text has a line that is cut. */
export function hasLongLine(text: string): boolean {
  if (hasHeap(text)) return true;
  for (let from = 0; from + shown.line < text.length;) {
    const end = text.indexOf("\n", from);
    if ((end < 0 ? text.length : end) - from > shown.line) return true;
    if (end < 0) return false;
    from = end + 1;
  }
  return false;
}

/**
 * Cuts a text after a number of lines, or when its layout would cost too much.
 *
 * @param lines infinitely many if not given
 */
export function cutText(text: string, cost: number, lines = Infinity): Cut & { cost: number } {
  return cutWhere(text, fit(text, cost, lines, Infinity));
}

/** Like `cutText`, for a text whose long lines `cutLine` cuts: the rest of a line costs nothing. */
export function cutLines(text: string, cost: number, lines = Infinity): Cut & { cost: number } {
  return cutWhere(text, fit(text, cost, lines, shown.line));
}

function cutWhere(text: string, { length, cost }: { length: number; cost: number }) {
  return { text: text.slice(0, length), hidden: text.length - length, cost };
}

/** Cuts a title or a label after this many characters, or when its layout would cost too much. */
export function cutLabel(text: string, characters: number): string {
  return cutLine(cutText(text.slice(0, characters), shown.label).text).text;
}

/** Whether a text can be shown and edited completely. */
export function fits(text: string, characters: number): boolean {
  const whole = text.length <= characters && !hasHeap(text);
  return whole && fit(text, shown.cost, Infinity, Infinity).length === text.length;
}

/**
 * Computes how much of a text fits, and what its layout costs a browser, in units of a few
 * microseconds. Letters cost little. A change of script costs more, since it starts a new run of
 * text shaping, and a change of direction costs even more: at a letter, at a character that only
 * changes the direction, and at both ends of a number in text from right to left. In such text,
 * spaces and punctuation cost more than in other text.
 *
 * @param width the number of characters of a line that are counted
 */
function fit(
  text: string,
  room: number,
  lines: number,
  width: number,
): { length: number; cost: number } {
  let [cost, script, count, start] = [0, 0, 0, 0];
  let [leftwards, inNumber] = [false, false];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === lineEnd) {
      if (++count >= lines) return { length: i + 1, cost };
      start = i + 1;
      leftwards = false;
    } else if (i - start >= width) continue;
    const own = scriptOf(code);
    const digit = isDigit(code);
    cost += code < 0x80 ? 1 / 64 : 1 / 8;
    if (isDirection(code)) {
      cost += turn;
      leftwards = true;
    } else if (own !== common) {
      if (own !== script && script !== 0) cost += isRightToLeft(code) ? turn : 2;
      script = own;
      if (!digit && own !== secondHalf) leftwards = isRightToLeft(code);
    }
    if (leftwards && digit !== inNumber) cost += turn;
    else if (leftwards && own === common) cost += 2;
    inNumber = digit;
    if (cost > room) return { length: i, cost };
  }
  return { length: text.length, cost };
}

/** Returns a number that is equal for characters that probably share script and font. */
function scriptOf(code: number): number {
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a ? 1 : common;
  if (code >= 0xac00 && code < 0xd7b0) return 2;
  if (code >= 0x2000 && code < 0x2c00) return 3;
  if (code >= 0x2e80 && code < 0xa000) return 4;
  if (code >= 0xdc00 && code < 0xe000) return secondHalf;
  return 6 + (code >> 7);
}

/** Whether a letter, or a pair of surrogates that begins with this one, is read from right to left. */
function isRightToLeft(code: number): boolean {
  return (
    (code >= 0x590 && code < 0x900) ||
    (code >= 0xfb1d && code < 0xff00) ||
    code === 0xd802 ||
    code === 0xd803 ||
    code === 0xd83a ||
    code === 0xd83b
  );
}

/** Whether a character only changes the direction of the text around it. */
function isDirection(code: number): boolean {
  return (
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0x61c
  );
}

/** Whether a character is a digit, which is read from left to right in any text. */
function isDigit(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x660 && code <= 0x669) ||
    (code >= 0x6f0 && code <= 0x6f9)
  );
}
