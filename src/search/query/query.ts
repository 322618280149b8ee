import { doneWeight, faint, optional, required, type Alternative, type Clause } from "./clause.ts";
import { composing, withoutComposed } from "./composing.ts";
import { hangulClauses } from "./hangul-clauses.ts";
import { isHangul, isOpen, likeWithoutFinal, pairsOf } from "../terms/hangul.ts";
import { libraryNames } from "../libraries.ts";
import { exactTerm, normal } from "../terms/normal.ts";
import { isAsking, isDoing } from "./asking.ts";
import { isEnding } from "../terms/particles.ts";
import { negations, withNegations } from "./negation.ts";
import { failureIn, withoutPhrases } from "./phrases.ts";
import { namedSign, withSigns } from "./signs.ts";
import { spansOf, type Span } from "./spans.ts";
import { isCommon, stemOf } from "../terms/stem.ts";
import { hasLongNumber, namesOf, numberIn, piecesOf, type Piece } from "../terms/tokens.ts";

/** The longest query, in characters; the rest is ignored. */
export const longestQuery = 80;
const mostClauses = 24;

/** The names by which programs import libraries, from all their names. */
const imported = new Map(
  libraryNames.flatMap((names) => names.map((name) => [name.toLowerCase(), names[0]] as const)),
);

/** Objects of JavaScript, in small letters. */
const builtIn = new Set("array console json math number object".split(" "));

/** The particles after the subject of a question of two syllables or more: "미분이 뭔지", "미분을 왜 하나요". */
const topic = /(?<=[가-힣]{2})(?:[은는이가을를]|이?란)$/;

export interface Query {
  clauses: Clause[];
  /** What it asks about: the query without the words that only ask. */
  subject: string;
  /** The terms for headings that equal the query, its subject, what it does with arrays, and what it calls. */
  exact: string[];
  /** The terms for headings that begin with it, while it is typed. */
  beginning: Alternative;
  /** The terms for headings that equal a part of it. */
  spans: Span[];
}

/** Reads a query; undefined if it contains nothing to look for. */
export function readQuery(text: string): Query | undefined {
  const written = withSigns(normal(text.slice(0, longestQuery)));
  const whole = withNegations(written);
  const rest = oneSpaced(withoutPhrases(whole));
  const isTelling = /\p{L}{2}/u.test(rest);
  const plain = isTelling ? rest : oneSpaced(whole);
  const typed = [...piecesOf(plain)];
  const all = withoutComposed(typed);
  const telling = all.filter((piece) => !isAsking(piece.text));
  const pieces = telling.length > 0 ? telling : all;
  const clauses = pieces.flatMap((piece, i) => {
    const found = clausesOf(piece, pieces[i - 1], i === pieces.length - 1, plain);
    const joined = [
      joinedTerm(pieces[i - 1], piece, plain),
      joinedTerm(piece, pieces[i + 1], plain),
    ];
    const whole = joined.flatMap((term) => (term ? [{ term, weight: 0.9 }] : []));
    const named = pieces.slice(0, i).findLast(({ text }) => !isCommon(text.toLowerCase()));
    const member = memberTerm(named, piece);
    const sign = namedSign(piece.text);
    const others = [
      ...whole,
      ...(member ? [{ term: member, weight: 1 }] : []),
      ...(sign ? [{ term: sign, weight: 0.8 }] : []),
    ];
    return found.map((clause) => ({
      ...clause,
      alternatives: [...clause.alternatives, ...others],
    }));
  });
  clauses.push(...composing(typed), ...negations(all), ...(isTelling ? failureClauses(whole) : []));
  if (clauses.length === 0) return undefined;
  if (!clauses.some(({ required }) => required)) for (const one of clauses) one.required = true;
  const { begun, subject } = subjectOf(all, plain);
  const named = whole === written ? plain : oneSpaced(written);
  const exact = [
    ...new Set([plain, named, begun, subject, operationOf(plain), calledIn(plain)].map(exactTerm)),
  ];
  return {
    clauses: clauses.slice(0, mostClauses),
    subject,
    exact,
    beginning: beginningOf(exact[0]),
    spans: spansOf(all, plain),
  };
}

/** The clauses of the phrases of error messages, which say less than the names in them. */
function failureClauses(query: string): Clause[] {
  const names = [...piecesOf(failureIn(query))].flatMap(({ text }) => namesOf(text));
  return names.map((term) => optional(term, doneWeight));
}

function oneSpaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The terms for headings that begin with a query whose last syllable may lack its last consonant. */
function beginningOf(exact: string): Alternative {
  const last = exact.slice(-1);
  const isUnfinished = isHangul(last) && isOpen(last);
  const until = isUnfinished ? exact.slice(0, -1) + likeWithoutFinal(last)[1] : exact;
  return { term: exact, until, weight: 1, prefix: true };
}

/**
 * The subject of a query: "axis" of "axis 뜻", "chain rule" of "what is the chain rule"; and the query up
 * to its end: "which optimizer" of "which optimizer should I use".
 */
function subjectOf(pieces: readonly Piece[], query: string): { begun: string; subject: string } {
  const nouns = pieces.filter(
    ({ text }) => !isAsking(text) && !isCommon(text.toLowerCase()) && !isDoing(text),
  );
  const [first, last] = [nouns[0], nouns.at(-1)];
  if (!first || !last) return { begun: query, subject: query };
  // "two-layer" is one word.
  const joined = /[\p{L}\d]+-$/u.exec(query.slice(0, first.start))?.[0] ?? "";
  const [start, end] = [first.start - joined.length, last.start + last.text.length];
  const isWhole = start === 0 && end === query.length;
  const particle = isWhole ? /(?<=..)이?란$|(?<=[가-힣]{3})[은는을를]$/ : topic;
  const begun = query.slice(0, end).replace(particle, "");
  return { begun, subject: begun.slice(start) };
}

/** What functions compute with: "행렬 나누기", "divide two matrices". */
const operands =
  /^(?:두 |여러 )?(?:행렬|배열|벡터)(?:을|를|의|끼리|에서)? (?:두 ?개(?:를)? )?| (?:(?:all|two|the|a|an) )*(?:matri(?:x|ces)|arrays?|vectors?)$/i;

/** A query without what it computes with: "나누기" of "행렬 나누기". */
function operationOf(query: string): string {
  return query.replace(operands, "");
}

/** The function that a query calls: "np.array" of "np.array([1, 2])". */
function calledIn(query: string): string {
  return /^\w+(?:\.\w+)+(?=\()/.exec(query)?.[0] ?? query;
}

function clausesOf(
  piece: Piece,
  before: Piece | undefined,
  isLast: boolean,
  query: string,
): Clause[] {
  const { kind, text, start } = piece;
  const gap = before && query.slice(before.start + before.text.length, start);
  switch (kind) {
    case "hangul": {
      if (gap === "" && before?.kind !== "hangul" && isAppended(text)) return [];
      const across =
        gap === " " && before?.kind === "hangul"
          ? [optional(before.text.slice(-1) + text[0], 0.3)]
          : [];
      const found = hangulClauses(text, isLast);
      // After other words, a syllable without a last consonant is hardly a word yet.
      if (before && isLast && text.length === 1 && isOpen(text))
        for (const clause of found) clause.required = false;
      return [...across, ...found];
    }
    case "name":
      // A letter beside words is often a variable, which says little.
      if (text.length === 1 && (before || !isLast)) return [optional(text.toLowerCase(), 0.5)];
      return nameClauses(text, isLast);
    case "letters": {
      if (!/^[ㄱ-ㅎ]+$/.test(text)) return [required(text.toLowerCase(), 1, true)];
      return pairsOf(text).map((pair) => required(pair, 1, pair.length === 1));
    }
    case "number": {
      // A digit beside words is often of code, whose numbers are not indexed.
      const isAlone = before === undefined && isLast;
      const isNoun = /^[이인을를]/.test(query.slice(start + text.length));
      const term = numberIn(text);
      // "3.752" may be the beginning of "3.75202312", and "1.3" that of "1.3.1".
      const beginning = hasLongNumber(term) ? term : `${term}.`;
      return [
        {
          ...(isAlone || text.length > 1
            ? required(term, 1)
            : optional(term, isNoun ? doneWeight : faint)),
          alternatives: [
            { term, weight: 1 },
            { term: beginning, weight: 0.5, prefix: true },
          ],
        },
      ];
    }
    case "symbol":
    case "sign":
      return [required(text, 1)];
    case "mark":
      return [];
  }
}

/** Whether Hangul after other letters says nothing: a particle, or "문" for "statement", as in "for문이". */
function isAppended(text: string): boolean {
  return isEnding(text) || /^문(?:$|[은는이가을를의에과도])/.test(text);
}

/** Two neighbouring words of letters as one, which may be how a page writes them. */
function joinedTerm(first: Piece | undefined, second: Piece | undefined, query: string) {
  if (first?.kind !== "name" || second?.kind !== "name") return undefined;
  const between = query.slice(first.start + first.text.length, second.start);
  return /^[ -]$/.test(between) ? stemOf((first.text + second.text).toLowerCase()) : undefined;
}

/** A word after the name of a library as its member: "numpy where" → "np.where". */
function memberTerm(first: Piece | undefined, { kind, text }: Piece): string | undefined {
  const library = imported.get(first?.text.toLowerCase() ?? "");
  return library && kind === "name" ? `${library}.${text.toLowerCase()}` : undefined;
}

/** A word or a dotted name; the last word may be unfinished. */
function nameClauses(text: string, isLast: boolean): Clause[] {
  const terms = namesOf(text);
  const [first, ...rest] = terms;
  const whole = text.toLowerCase();
  if (first === undefined) {
    if (!isCommon(whole)) return [];
    return isLast ? [beginning(whole)] : [optional(whole, faint)];
  }
  const isPair = first.includes(".");
  // A member says more than a word.
  const weight = isPair ? 3 : 1.5;
  const parts = isPair ? rest.slice(-1) : rest;
  const prefix =
    isLast && whole.length > 1 ? [{ term: isPair ? first : whole, weight: 0.7, prefix: true }] : [];
  return [
    {
      alternatives: [
        { term: first, weight: 1 },
        ...prefix,
        ...(isLast ? unfinished(whole) : []),
        ...(isPair ? ofArray(first) : []),
        ...parts.map((term) => ({ term, weight: isPair ? 0.5 : 0.4 })),
      ],
      weight: isDoing(text) ? weight * doneWeight : weight,
      required: !isDoing(text),
      correctable: whole.length > 3,
    },
  ];
}

/** The member of arrays that the member of a variable may be: "x.reshape" → "ndarray.reshape". */
function ofArray(pair: string): Alternative[] {
  const dot = pair.indexOf(".");
  const object = pair.slice(0, dot);
  const isOther = imported.has(object) || builtIn.has(object);
  return isOther ? [] : [{ term: `ndarray${pair.slice(dot)}`, weight: 1 }];
}

/** A common word at the end of a query, which may become another: "an" → "analysis". */
function beginning(word: string): Clause {
  const alternatives = [{ term: word, weight: 0.7, prefix: true }];
  return { alternatives, weight: faint, required: false, correctable: false };
}

/** The stems of a word of which the last letter is yet to be typed: "slicin" → "slice". */
function unfinished(word: string): Alternative[] {
  const stems = [..."egn"].map((letter) => stemOf(word + letter));
  return stems
    .filter((stem) => word.length > 4 && !stem.startsWith(word))
    .map((term) => ({ term, weight: 0.7 }));
}
