import type { HastPluginDefinition } from "satteri";
import { t } from "../../i18n/index.ts";
import { fileOf, langOf } from "../place.ts";

/** Puts the heading of the footnotes and the names of the links back into the page's language. */
export const footnotes: HastPluginDefinition = {
  name: "footnotes",
  element: [
    {
      filter: ["h2"],
      visit(node, ctx) {
        if (node.properties.id !== "footnote-label") return;
        const value = t(langOf(fileOf(ctx)), "footnotes");
        // The heading is in the table of contents, so readers see it.
        ctx.setProperty(node, "className", null);
        ctx.setProperty(node, "children", [{ type: "text", value }]);
      },
    },
    {
      filter: ["a"],
      visit(node, ctx) {
        const label = node.properties.ariaLabel ?? node.properties["aria-label"];
        if (node.properties.dataFootnoteBackref === undefined || typeof label !== "string") return;
        const number = /[\d-]+$/.exec(label)?.[0] ?? "";
        const name = t(langOf(fileOf(ctx)), "footnotes.back", { number });
        ctx.setProperty(node, "ariaLabel", name);
      },
    },
  ],
};
