import type { MdastNode, MdastPluginDefinition, MdastVisitorContext } from "satteri";
import { isInHeading } from "./place.ts";

type Parent = MdastNode & { readonly children: readonly MdastNode[] };

const hangul = /\p{Script=Hangul}/u;
/** A particle, or a longer ending. */
const particle = /^\p{Script=Hangul}+/u;
/** After a mark that closes, a line may break before Hangul, though words are kept whole … */
const seam = /(?<=[\p{Pe}\p{Pf}%…])(?=\p{Script=Hangul})/gu;
/** … and so it may after whatever ends code, … */
const markLast = /[^\p{L}\p{N}\s]$/u;
/** … but not where this character is. */
const joiner = "\u2060";

/**
 * Korean particles stay on the line of what they follow: `(2, 3)`입니다, 경사(gradient)를. Headings,
 * whose text is in addresses and in the table of contents, are left as they are.
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
  if (!hangul.test(ctx.textContent(node)) || isInHeading(ctx, node)) return;
  const children: MdastNode[] = [];
  for (const child of node.children) {
    if (child.type !== "text") {
      children.push(child);
      continue;
    }
    const before = children.at(-1);
    let { value } = child;
    const ending = particle.exec(value)?.[0];
    if (before && ending && isBox(before)) {
      children.splice(-1, 1, kept(before, text(ending)));
      value = value.slice(ending.length);
    } else if (before && ending && markLast.test(ctx.textContent(before, { includeHtml: false }))) {
      value = joiner + value;
    }
    children.push(text(value.replace(seam, joiner)));
  }
  ctx.setProperty(node, "children", children);
}

/** Whether a node is a formula or a term: around these, browsers break lines whatever the letter. */
function isBox(node: MdastNode): boolean {
  if (node.type === "html") return /^<\w[^]*<\/\w+>$/.test(node.value);
  return node.type === "mdxJsxTextElement" || (node.type === "emphasis" && node.data !== undefined);
}

/** Nodes on one line; the style is that of prose.css. */
function kept(...children: MdastNode[]): MdastNode {
  const data = { hName: "span", hProperties: { className: ["kept"] } };
  return { type: "emphasis", data, children } as MdastNode;
}

function text(value: string): MdastNode {
  return { type: "text", value };
}
