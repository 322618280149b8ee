import type { Clause } from "./clause.ts";
import { syllablesOf } from "../terms/hangul.ts";
import type { Piece } from "../terms/tokens.ts";

/** The pieces of a query without the consonant with which a syllable that is being typed begins, if it follows other words. */
export function withoutComposed(pieces: readonly Piece[]): readonly Piece[] {
  const isComposed = pieces.length > 1 && /^[ㄱ-ㅎ]$/.test(pieces.at(-1)?.text ?? "");
  return isComposed && pieces.at(-2)?.kind !== "letters" ? pieces.slice(0, -1) : pieces;
}

/** A clause for that syllable, if another one is before it: "행ㄹ" may become "행렬". */
export function composing(pieces: readonly Piece[]): Clause[] {
  const [before, last] = pieces.slice(-2);
  if (withoutComposed(pieces) === pieces || before.kind !== "hangul") return [];
  const syllables = syllablesOf(last.text);
  if (!syllables || before.start + before.text.length < last.start) return [];
  const [term, until] = syllables.map((one) => before.text.slice(-1) + one);
  return [
    { alternatives: [{ term, until, weight: 1 }], weight: 1, required: true, correctable: false },
  ];
}
