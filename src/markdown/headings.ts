import type { MdastPluginDefinition } from "satteri";
import { lineOf } from "./place.ts";
import { report } from "./report.ts";

/**
 * Checks the levels of headings: only the title in the front matter has level 1, and no heading is
 * more than one level below the heading before it.
 *
 * @returns a plugin of one document
 */
export function headings(): MdastPluginDefinition {
  let last = 1;
  return {
    name: "headings",
    options: { position: true },
    heading(node, ctx) {
      const { depth } = node;
      const written = `${"#".repeat(depth)} ${ctx.textContent(node)}`;
      if (depth === 1) {
        const message = `the heading "${written}" would be a second title of the page, besides the one in the front matter: start it with ##`;
        report(ctx, lineOf(node), message);
      } else if (depth > last + 1) {
        const message = `the heading "${written}" skips a level: start it with ${"#".repeat(last + 1)}`;
        report(ctx, lineOf(node), message);
      }
      last = depth;
    },
  };
}
