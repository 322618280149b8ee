import type { MdastNode, MdastPluginDefinition, MdastVisitorContext } from "satteri";
import { lineOf } from "./place.ts";
import type { Placed } from "./place.ts";
import { warn } from "./report.ts";

type Parent = Placed & MdastNode & { readonly children: readonly MdastNode[] };

/**
 * Strong emphasis next to Hangul. CommonMark does not treat `**경사(gradient)**는` as emphasis,
 * because a `**` between a bracket and a letter does not close it. This plugin pairs the remaining
 * `**` in the text of a block.
 */
export const cjkStrong: MdastPluginDefinition = {
  name: "cjk-strong",
  options: { position: true },
  paragraph: pairUp,
  heading: pairUp,
  tableCell: pairUp,
  link: pairUp,
  emphasis: pairUp,
};

function pairUp(node: Parent, ctx: MdastVisitorContext): void {
  if (!node.children.some((child) => child.type === "text" && child.value.includes("**"))) return;
  const children: MdastNode[] = [];
  let strong: MdastNode[] | undefined;
  for (const child of node.children) {
    if (child.type !== "text") {
      (strong ?? children).push(child);
      continue;
    }
    child.value.split("**").forEach((value, index) => {
      if (index > 0 && strong) {
        children.push({ type: "strong", children: strong } as MdastNode);
        strong = undefined;
      } else if (index > 0) {
        strong = [];
      }
      if (value) (strong ?? children).push({ type: "text", value });
    });
  }
  if (strong) {
    const text = ctx.textContent(node).slice(0, 60);
    const message = `an unpaired ** in "${text}": close it, or write code such as \`2 ** 3\` between backticks`;
    warn(ctx, lineOf(node), message);
    return;
  }
  ctx.setProperty(node, "children", children);
}
