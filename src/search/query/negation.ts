import type { Piece } from "../terms/tokens.ts";
import { doneWeight, type Clause } from "./clause.ts";

/**
 * A query with what is not done as a verb: "줄지 않아요" → "안 줄고", "감소하지 않아요" → "안 감소하는데". Where
 * 못 is a word of its own, the word before it is a noun: "이미지 못 찾아요".
 */
export function withNegations(query: string): string {
  return query.replace(/([가-힣]+)지 (?:않|못[하해한할합했])[가-힣]*/g, (_, stem: string) =>
    stem.length > 1 ? `안 ${stem}는데` : `안 ${stem}고`,
  );
}

/** A clause for what is not done, which may be written in either way: "안 줄어요", "줄지 않음". */
export function negations(pieces: readonly Piece[]): Clause[] {
  if (pieces.length < 2 || !pieces.some(({ text }) => /^[안못]$/.test(text))) return [];
  const alternatives = ["지않", "지못", "안", "못"].map((term) => ({ term, weight: 1 }));
  return [{ alternatives, weight: doneWeight, required: false, correctable: false }];
}
