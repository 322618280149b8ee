import type { MdastNode, MdastPluginDefinition, MdastVisitorContext } from "satteri";
import { lineOf } from "../place.ts";
import type { Placed } from "../place.ts";
import { warn } from "../report.ts";

type Parent = Placed & MdastNode & { readonly children: readonly MdastNode[] };

type Text = Extract<MdastNode, { type: "text" }>;

/** The marks of emphasis, and what each makes. */
const types = { "**": "strong", "*": "emphasis", "~~": "delete" } as const;

/**
 * Emphasis next to Hangul. CommonMark does not treat `**경사(gradient)**는` as emphasis, because a
 * `**` between a bracket and a letter does not close it. This plugin pairs the marks that remain in
 * the text of a block: each `**`, and `*` and `~~` where only the Hangul behind them prevented it. A
 * mark after a backslash, or between spaces, is text.
 */
export const cjkEmphasis: MdastPluginDefinition = {
  name: "cjk-emphasis",
  options: { position: true },
  paragraph: pairUp,
  heading: pairUp,
  tableCell: pairUp,
  link: pairUp,
  emphasis: pairUp,
  strong: pairUp,
  delete: pairUp,
};

/** A mark in the text of a block, and what it can do where it is. */
interface Mark {
  written: keyof typeof types;
  opens: boolean;
  closes: boolean;
}

type Piece = MdastNode | Mark;

function pairUp(node: Parent, ctx: MdastVisitorContext): void {
  if (!node.children.some((child) => child.type === "text" && /\*|~~/.test(child.value))) return;
  const pieces = paired(piecesOf(node, ctx.source));
  if (pieces.some((piece) => isMark(piece) && piece.written === "**")) {
    const text = ctx.textContent(node).slice(0, 60);
    const message = `an unpaired ** in "${text}": close it, or write code such as \`2 ** 3\` between backticks`;
    warn(ctx, lineOf(node), message);
  }
  const children = joined(pieces);
  if (children.some(({ type }) => type !== "text")) ctx.setProperty(node, "children", children);
}

function isMark(piece: Piece): piece is Mark {
  return "written" in piece;
}

const punctuation = /[\p{P}\p{S}]/u;
const seam = /[\s\p{P}\p{S}]/u;
const hangul = /\p{Script=Hangul}/u;

const marks = /(?<!\*)\*{3}(?!\*)|\*\*|(?<!\*)\*(?!\*)|~~/g;

/** Three stars are two marks: behind a word, they close the inner one first. */
function marksOfThree(before: string): string[] {
  return /\S/.test(before) ? ["*", "**"] : ["**", "*"];
}

/** Splits the text of a block at its marks. */
function piecesOf({ children }: Parent, source: string): Piece[] {
  return children.flatMap((child, at): Piece[] => {
    if (child.type !== "text") return [child];
    const { value } = child;
    const escaped = escapedIn(child, source);
    const pieces: Piece[] = [];
    let done = 0;
    const text = (end: number) => {
      if (end > done) pieces.push({ type: "text", value: value.slice(done, end) });
    };
    for (const { 0: written, index } of value.matchAll(marks)) {
      if (escaped.has(index) || escaped.has(index + written.length - 1)) continue;
      const end = index + written.length;
      // At the ends of the block is a space, and another node counts as a word.
      const before = [...value.slice(Math.max(0, index - 2), index)].at(-1) ?? (at ? "a" : " ");
      const [after = at < children.length - 1 ? "a" : " "] = value.slice(end, end + 2);
      text(index);
      for (const mark of written === "***" ? marksOfThree(before) : [written]) {
        pieces.push({ written: mark, ...roleOf(mark, before, after) } as Mark);
      }
      done = end;
    }
    text(value.length);
    return pieces;
  });
}

/**
 * What a mark between two characters can do. As in CommonMark, a mark beside punctuation needs a
 * space or punctuation at its other side; here, a closing one can have Hangul there, and `**` anything.
 */
function roleOf(written: string, before: string, after: string): Pick<Mark, "opens" | "closes"> {
  const isStrong = written === "**";
  const isBesideWord = (one: string) => isStrong || !punctuation.test(one);
  return {
    opens: /\S/.test(after) && (isBesideWord(after) || seam.test(before)),
    closes: /\S/.test(before) && (isBesideWord(before) || seam.test(after) || hangul.test(after)),
  };
}

/** Pairs each mark that closes with the last one before it that opens, in linear time. */
function paired(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  /** How many of each mark in the result open; a search for none would read the whole result. */
  const opening = { "**": 0, "*": 0, "~~": 0 };
  for (const piece of pieces) {
    if (!isMark(piece) || !piece.closes || opening[piece.written] === 0) {
      if (isMark(piece) && piece.opens) opening[piece.written]++;
      result.push(piece);
      continue;
    }
    const { written } = piece;
    const start = result.findLastIndex(
      (one) => isMark(one) && one.opens && one.written === written,
    );
    const inside = result.splice(start);
    for (const one of inside) if (isMark(one) && one.opens) opening[one.written]--;
    result.push({ type: types[written], children: joined(inside.slice(1)) } as MdastNode);
  }
  return result;
}

/** The nodes, with marks that are in no pair as text. */
function joined(pieces: readonly Piece[]): MdastNode[] {
  const nodes: MdastNode[] = [];
  for (const piece of pieces) {
    const node: MdastNode = isMark(piece) ? { type: "text", value: piece.written } : piece;
    const last = nodes.at(-1);
    if (node.type === "text" && last?.type === "text") {
      nodes[nodes.length - 1] = { type: "text", value: last.value + node.value };
    } else nodes.push(node);
  }
  return nodes;
}

/** Where a text contains `*` and `~` that its author wrote with a backslash or as a reference. */
function escapedIn({ value, position }: Text, source: string): Set<number> {
  const [from, to] = [position?.start.offset, position?.end.offset];
  if (from === undefined || to === undefined) return new Set();
  const written = source.slice(from, to);
  if (!/\\[*~]|&(?:ast|#)/.test(written)) return new Set();
  const all = Array.from(written.matchAll(/\\[^*~]|\\?[*~]|&(?:ast|#42|#x2a);/gi), ([one]) => one);
  const signs = all.filter((one) => !/^\\[^*~]/.test(one));
  const places = Array.from(value.matchAll(/[*~]/g), ({ index }) => index);
  if (places.length !== signs.length) return new Set();
  return new Set(places.filter((_, i) => signs[i].length > 1));
}
