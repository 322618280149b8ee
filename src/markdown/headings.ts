import type { MdastPluginDefinition } from "satteri";
import { lineOf } from "./place.ts";
import { report } from "./report.ts";

/**
 * The levels of headings: the title in the front matter is the page's only one of level 1, and no
 * heading is more than one level below the heading before it.
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
        const message = `the heading "${written}" would be a second title of the page, beside that of its front matter: begin it with ##`;
        report(ctx, lineOf(node), message);
      } else if (depth > last + 1) {
        const message = `the heading "${written}" skips a level: begin it with ${"#".repeat(last + 1)}`;
        report(ctx, lineOf(node), message);
      }
      last = depth;
    },
  };
}
