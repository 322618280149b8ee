import { pairsOf } from "./hangul.ts";
import { isEnding } from "./particles.ts";
import { isCommon, stemOf } from "./stem.ts";

/** A term of the index and the part of a text that it stands for. */
export interface Token {
  term: string;
  start: number;
  end: number;
}

/**
 * A piece of a text: a run of Hangul, a name with its dots, a number, letters of another script, an
 * operator, a sign of formulas, or a backtick around code.
 */
export interface Piece {
  kind: "hangul" | "name" | "number" | "symbol" | "sign" | "letters" | "mark";
  text: string;
  start: number;
}

const letter = String.raw`[\p{Script=Latin}\p{Script=Greek}_$]`;
const name = String.raw`${letter}(?:${letter}|[\p{M}\d])*`;
const pieces: [kind: Piece["kind"], pattern: string][] = [
  ["hangul", "[가-힣]+"],
  ["name", String.raw`${name}(?:\.${name})*`],
  [
    "number",
    String.raw`(?:(?<!\d,)\d{1,3}(?:,\d{3})+(?!,?\d)|\d+)(?:\.\d+)*(?:e[+-]?\d+(?![\w.]))?`,
  ],
  ["letters", String.raw`\p{L}+`],
  ["symbol", String.raw`\.\.\.|===|!==|=>|\*\*|\?\?|\?\.|&&|\|\||\/\/|\[:(?!:)|::|[@%]`],
  ["sign", String.raw`[−∂∇⊙∑∏∫√∞≈]`],
  ["mark", "`"],
];
const anyPiece = new RegExp(pieces.map(([, pattern]) => `(${pattern})`).join("|"), "gu");

/** The pieces of a normalized text, in order. */
export function* piecesOf(text: string): Generator<Piece> {
  for (const match of text.matchAll(anyPiece)) {
    const group = match.indexOf(match[0], 1);
    yield { kind: pieces[group - 1][0], text: match[0], start: match.index };
  }
}

/**
 * The terms of a normalized text. Operators are terms in code only, as between backticks; numbers
 * of few digits are terms of text only.
 *
 * @param code whether all of it is code
 */
export function* tokensOf(text: string, code = false): Generator<Token> {
  let last: Piece | undefined;
  let quoted = false;
  for (const piece of piecesOf(text)) {
    const { kind, start } = piece;
    const end = start + piece.text.length;
    const near = last && adjoining(text, last, piece);
    switch (kind) {
      case "hangul":
        if (near === "blank" && last?.kind === "hangul") {
          const term = last.text.slice(-1) + piece.text[0];
          yield { term, start: start - 2, end: start + 1 };
        }
        if (near === "touching" && last?.kind !== "hangul" && isEnding(piece.text)) break;
        yield* pairsOf(piece.text).map((term, i) => ({
          term,
          start: start + i,
          end: start + i + term.length,
        }));
        break;
      case "name":
        // In classes of Python, it is everywhere.
        if (code && piece.text === "self") break;
        for (const term of namesOf(piece.text)) yield { term, start, end };
        if (near === "hyphen" && last?.kind === "name") {
          const term = stemOf((last.text + piece.text).toLowerCase());
          yield { term, start: last.start, end };
        }
        break;
      case "number":
        if (!code || hasLongNumber(piece.text)) yield { term: numberIn(piece.text), start, end };
        break;
      case "mark":
        quoted = !quoted;
        break;
      case "symbol":
        if (code || quoted) yield { term: piece.text, start, end };
        break;
      case "sign":
        yield { term: piece.text, start, end };
        break;
      case "letters":
        yield { term: piece.text.toLowerCase(), start, end };
    }
    last = piece;
  }
}

/** A number without the commas between thousands. */
export function numberIn(text: string): string {
  return text.replaceAll(",", "");
}

/** Whether a text contains a number that few programs and outputs contain: of four digits, or with an exponent. */
export function hasLongNumber(text: string): boolean {
  return /\d(?:(?:[.,]?\d){3}|e[+-]?\d)/.test(text);
}

function adjoining(text: string, { start, text: before }: Piece, next: Piece) {
  const between = text.slice(start + before.length, next.start);
  if (between === "") return "touching";
  if (between === " " || between === "\n") return "blank";
  return between === "-" ? "hyphen" : undefined;
}

/**
 * The terms of a name: its last dotted pair, its parts, and their words. `self` and `this` before a
 * dot are left out, as are parts of a letter and common words, unless they are after a dot.
 * @example namesOf("np.zerosLike") // => ["np.zeroslike", "np", "zeroslike", "zero", "like"]
 * @example namesOf("W.T") // => [".t"]
 */
export function namesOf(text: string): string[] {
  // Most names have no dots.
  if (!text.includes(".")) return [...new Set(wordsOf(text))];
  const all = text.split(".").filter((part) => !isSelf(part));
  const parts = all.filter((part) => [...part].length > 1);
  const last = all.slice(-2);
  const pair = last.length > 1 && parts.includes(last[0]) ? [last.join(".").toLowerCase()] : [];
  if (all.length === 1 && parts.length === 0)
    return isCommon(all[0].toLowerCase()) ? [] : [all[0].toLowerCase()];
  const plain = all.slice(1).map((part) => part.toLowerCase());
  const short = plain.filter((part) => [...part].length === 1 || isCommon(part));
  return [...new Set([...pair, ...parts.flatMap(wordsOf), ...short.map((part) => `.${part}`)])];
}

function isSelf(name: string): boolean {
  return name === "this" || name === "self";
}

function wordsOf(part: string): string[] {
  const whole = part.toLowerCase();
  const words = (part.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\d+/gu) ?? []).map((word) =>
    word.toLowerCase(),
  );
  if (words.length < 2) return isCommon(whole) ? [] : [stemOf(whole)];
  const useful = words.filter((word) => word.length > 1 && !isCommon(word));
  return [stemOf(whole), ...useful.map(stemOf)];
}
