import type { MdastPluginDefinition } from "satteri";
import { roleOf } from "../cell/role.ts";
import type { LivePage } from "../proof/index.ts";
import { cellHtml } from "./cell-html.ts";
import { staticHtml } from "./html.ts";
import type { Href } from "./links.ts";
import { errorAt, fileOf, lineOf } from "./place.ts";

/** Finds a page by its path from the project's root. */
export type Lookup = (file: string) => Promise<LivePage | undefined>;

/** Live fences: each becomes a cell, and takes the output and the twin that follow it with it. */
export function liveFence(lookup: Lookup, href: Href): MdastPluginDefinition {
  return {
    name: "live-fence",
    options: { position: true },
    async code(node, ctx) {
      const role = roleOf({ lang: node.lang ?? "", meta: node.meta ?? "" });
      if (!role) return;
      const page = await lookup(fileOf(ctx));
      if (!page) throw errorAt(ctx, lineOf(node), "a live cell must stand in a page of the site");
      if (role !== "live") return staticHtml(ctx, "", "block");
      const proved = page.proved.cells.find(({ cell }) => cell.line === lineOf(node));
      if (!proved)
        throw errorAt(ctx, lineOf(node), "a live cell must not be nested in a list or tag");
      return staticHtml(ctx, await cellHtml(page, proved, href("/proof/", fileOf(ctx))), "block");
    },
  };
}
