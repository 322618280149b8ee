import type { MdastPluginDefinition } from "satteri";
import { widthOf } from "../width.ts";

/** A table cell with at least this many letters needs a wide column, even on a phone. */
const many = 150;

/** Wraps each table in a box, so that a wide table scrolls and the page does not. */
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
