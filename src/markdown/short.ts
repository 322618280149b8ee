import type { MdastPluginDefinition } from "satteri";

/** Code and formulas with at most this many letters stay on one line, even on a phone. */
const most = { code: 24, formula: 12 };

/** The class of elements that stay on one line; prose.css contains the style. */
export const shortClass = "short";

export function isShort(text: string, kind: keyof typeof most): boolean {
  return [...text].length <= most[kind];
}

/** Marks short inline code. */
export const shortCode: MdastPluginDefinition = {
  name: "short-code",
  inlineCode(node, ctx) {
    if (!isShort(node.value, "code")) return;
    ctx.setProperty(node, "data", { hProperties: { className: [shortClass] } });
  },
};
