import type { MdastPluginDefinition } from "satteri";
import { roleOf } from "../../cell/fences/role.ts";
import type { LivePage } from "../../proof/index.ts";
import { cellHtml } from "./cell-html.ts";
import { staticHtml } from "../html/html.ts";
import type { Href } from "../text/links.ts";
import { fileOf, lineOf } from "../place.ts";
import { report } from "../report.ts";

/** Finds a page by its path relative to the project's root. */
export type Lookup = (file: string) => Promise<LivePage | undefined>;

/**
 * Renders each live fence as a cell, together with the output and the twin that follow it.
 *
 * @returns makes a plugin of one document, whose page is looked up once
 */
export function liveFence(lookup: Lookup, href: Href): () => MdastPluginDefinition {
  return () => {
    let found: ReturnType<Lookup> | undefined;
    return {
      name: "live-fence",
      options: { position: true },
      async code(node, ctx) {
        const role = roleOf({ lang: node.lang ?? "", meta: node.meta ?? "" });
        if (!role) return undefined;
        const page = await (found ??= lookup(fileOf(ctx)));
        // The page is not published, so its cells are not verified.
        if (!page) return undefined;
        if (role !== "live") return staticHtml(ctx, "", "block");
        const proved = page.proved.cells.find(({ cell }) => cell.line === lineOf(node));
        if (!proved) {
          report(ctx, lineOf(node), "a live cell must not be nested in a list or tag");
          return undefined;
        }
        const html = await cellHtml(page, proved, (path) => href(path, fileOf(ctx)));
        return staticHtml(ctx, html, "block");
      },
    };
  };
}

/** Removes live fences, their outputs and their twins, for checks of the text alone. */
export const withoutCells: MdastPluginDefinition = {
  name: "without-cells",
  code(node, ctx) {
    const role = roleOf({ lang: node.lang ?? "", meta: node.meta ?? "" });
    return role ? staticHtml(ctx, "", "block") : undefined;
  },
};
