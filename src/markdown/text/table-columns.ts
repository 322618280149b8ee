import type { HastPluginDefinition } from "satteri";
import { alignment } from "../html/style-classes.ts";

/**
 * Aligns the cells of a table's columns by classes: the policy of pages forbids the style attributes
 * that Markdown makes. Columns on the left need none.
 */
export const tableColumns: HastPluginDefinition = {
  name: "table-columns",
  element: {
    filter: ["th", "td"],
    visit(node, ctx) {
      const [, value] = /^text-align:\s*(\w+)/.exec(String(node.properties.style ?? "")) ?? [];
      if (value === undefined) return;
      ctx.setProperty(node, "style", null);
      const name = alignment(value);
      if (name) ctx.setProperty(node, "className", [name]);
    },
  },
};
