import type { MdastPluginDefinition } from "satteri";

/** Tables in a box of their own, so that a wide one scrolls and the page does not. */
export const tables: MdastPluginDefinition = {
  name: "tables",
  table(node, ctx) {
    ctx.wrapNode(node, {
      type: "blockquote",
      data: { hName: "div", hProperties: { className: ["table"] } },
      children: [],
    });
  },
};
