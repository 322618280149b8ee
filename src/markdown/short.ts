import type { MdastPluginDefinition } from "satteri";

/** What has no more letters stays on one line, even of a phone; a formula's are set wide. */
const most = { code: 24, formula: 12 };

/** The class of what stays on one line; its style is that of prose.css. */
export const shortClass = "short";

export function isShort(text: string, kind: keyof typeof most): boolean {
  return [...text].length <= most[kind];
}

/** Code in a line of text. */
export const shortCode: MdastPluginDefinition = {
  name: "short-code",
  inlineCode(node, ctx) {
    if (!isShort(node.value, "code")) return;
    ctx.setProperty(node, "data", { hProperties: { className: [shortClass] } });
  },
};
