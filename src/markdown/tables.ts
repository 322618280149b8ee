import type { MdastPluginDefinition } from "satteri";

/** With so many letters a cell wants a wide column, even on a phone. */
const many = 150;

/** Tables in a box of their own, so that a wide one scrolls and the page does not. */
export const tables: MdastPluginDefinition = {
  name: "tables",
  table(node, ctx) {
    const cells = node.children.flatMap(({ children }) => children);
    const wordy = cells.some((cell) => widthOf(ctx.textContent(cell)) >= many);
    ctx.wrapNode(node, {
      type: "blockquote",
      data: { hName: "div", hProperties: { className: wordy ? ["table", "wordy"] : ["table"] } },
      children: [],
    });
  },
};

/** In letters; a Hangul syllable is as wide as two. */
function widthOf(text: string): number {
  return text.replace(/\p{Script=Hangul}/gu, "  ").length;
}
