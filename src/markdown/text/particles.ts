import type { MdastNode, MdastPluginDefinition, MdastVisitorContext } from "satteri";
import { isInHeading } from "../place.ts";

type Parent = MdastNode & { readonly children: readonly MdastNode[] };

const hangul = /\p{Script=Hangul}/u;
/** A particle, or a longer ending. */
const particle = /^\p{Script=Hangul}+/u;
/**
 * Although words are kept whole, a line may break between Hangul and brackets, after other closing
 * punctuation, and before the dot between words, as in 모멘텀·Adam, …
 */
const seam =
  /(?<=[\p{Pe}\p{Pf}%…])(?=\p{Script=Hangul})|(?<=\p{Script=Hangul})(?=\p{Ps})|(?<=\S)(?=·)/gu;
/** … as it may after code that ends with punctuation, … */
const markLast = /[^\p{L}\p{N}\s]$/u;
/** … but not at this character. */
const joiner = "\u2060";
/** A tag at which code starts or ends, and an address; readers copy these, so they get no joiners. */
const codeTag = /^<(\/?)(?:code|kbd|samp)\b[^<]*$/i;
const address = /^(?:https?:\/\/|www\.)\S+$/i;

/**
 * Keeps Korean particles on the line of the word that they follow, as in `(2, 3)`입니다, and a bracket
 * on that of the word before it, as in 경사(gradient)를. Does not change headings, since their text is
 * used in addresses and in the table of contents.
 */
export const particles: MdastPluginDefinition = {
  name: "particles",
  paragraph: keep,
  tableCell: keep,
  link: keep,
  emphasis: keep,
  strong: keep,
};

function keep(node: Parent, ctx: MdastVisitorContext): void {
  const shown = ctx.textContent(node);
  if (!hangul.test(shown) || isInHeading(ctx, node)) return;
  if (node.type === "link" && address.test(shown)) return;
  const children: MdastNode[] = [];
  let isCode = false;
  for (const child of node.children) {
    const tag = child.type === "html" ? codeTag.exec(child.value) : null;
    if (tag) isCode = tag[1] === "";
    if (child.type !== "text" || isCode) {
      children.push(child);
      continue;
    }
    const before = children.at(-1);
    let { value } = child;
    const ending = particle.exec(value)?.[0];
    if (before && ending && isBox(before)) {
      children.splice(-1, 1, kept(before, text(ending)));
      value = value.slice(ending.length);
    } else if (before && ending && markLast.test(textOf(before, ctx))) {
      value = joiner + value;
    }
    children.push(text(value.replace(seam, joiner)));
  }
  ctx.setProperty(node, "children", children);
}

/** The text of a node; that of a text that `keep` has built, which is not in the tree yet, too. */
function textOf(node: MdastNode, ctx: MdastVisitorContext): string {
  return node.type === "text" ? node.value : ctx.textContent(node, { includeHtml: false });
}

/**
 * Whether a node is a formula or a term; browsers may break lines around these next to any letter.
 */
function isBox(node: MdastNode): boolean {
  if (node.type === "html") return /^<\w[^]*<\/\w+>$/.test(node.value);
  return node.type === "mdxJsxTextElement" || (node.type === "emphasis" && node.data !== undefined);
}

/** Wraps nodes that stay on one line; prose.css contains the style. */
function kept(...children: MdastNode[]): MdastNode {
  const data = { hName: "span", hProperties: { className: ["kept"] } };
  return { type: "emphasis", data, children } as MdastNode;
}

function text(value: string): MdastNode {
  return { type: "text", value };
}
