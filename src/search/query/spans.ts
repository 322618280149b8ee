import { isHangul } from "../terms/hangul.ts";
import { exactTerm } from "../terms/normal.ts";
import { endingOf, isVerb } from "../terms/particles.ts";
import { isCommon } from "../terms/stem.ts";
import type { Piece } from "../terms/tokens.ts";
import { isAsking, isAskingNoun, isDoing } from "./asking.ts";
import { doneWeight } from "./clause.ts";

/** A part of a query that may be the whole of a heading. */
export interface Span {
  term: string;
  /** Its share of the words of the query. */
  share: number;
}

/** The weight of the shortest span that is not all that a query is about: a noun and a verb. */
const least = 1 + doneWeight;
const most = 5;

/**
 * The neighbouring words of a query, without particles and words that only ask, that may be the whole
 * of a heading, the longest first: "axis limits" and "limits of plots" in "axis limits of plots".
 */
export function spansOf(pieces: readonly Piece[], query: string): Span[] {
  const words = wordsOf(pieces, query)
    .filter((text, i) => !isAsking(text) || (i > 0 && isAskingNoun(text)))
    .map((text) => ({
      text: withoutEnding(text),
      weight: weightOf(text),
      asks: isAsking(text),
    }));
  const total = sumOf(words.filter(({ asks }) => !asks));
  const nouns = sumOf(words.filter(({ weight }) => weight === 1));
  const spans = words.flatMap((_, from) =>
    words.slice(from).map((_, more) => words.slice(from, from + more + 1)),
  );
  const telling = spans
    .filter((span) => span[0].weight > 0 && (span.at(-1)?.weight ?? 0) > 0)
    .filter((span) => sumOf(span) >= Math.min(least, nouns || total))
    .map((span) => ({
      term: exactTerm(span.map(({ text }) => text).join(" ")),
      share: Math.min(1, sumOf(span) / total),
    }));
  return telling.sort((a, b) => b.share - a.share).slice(0, most);
}

/** The words of a query, of which those with a hyphen are one. */
function wordsOf(pieces: readonly Piece[], query: string): string[] {
  const words: string[] = [];
  for (const { text, start } of pieces) {
    if (query[start - 1] === "-" && words.length > 0) words.push(`${words.pop()}-${text}`);
    else words.push(text);
  }
  return words;
}

function sumOf(words: readonly { weight: number }[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

function withoutEnding(text: string): string {
  if (/^[가-힣][을를]$/.test(text)) return text[0];
  return isHangul(text) ? text.slice(0, text.length - endingOf(text)) : text;
}

function weightOf(text: string): number {
  if (isCommon(text.toLowerCase())) return 0;
  return isAsking(text) || isDoing(text) || (isHangul(text) && isVerb(text)) ? doneWeight : 1;
}
