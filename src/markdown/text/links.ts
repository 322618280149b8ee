import type { MdastNode, MdastPluginDefinition, MdastVisitorContext } from "satteri";
import { composed } from "./composed.ts";
import { fileOf, lineOf } from "../place.ts";
import { warn } from "../report.ts";
import { shortened } from "../prose/shortened.ts";
import { isUnsafeLink } from "../html/unsafe-address.ts";

/** Returns the address to put in the page for the `url` that the author of `file` wrote. */
export type Href = (url: string, file: string) => string;

/**
 * Adds the site's base and the page's language to links that start with `/`, and writes the letters
 * of links within a page as its headings do. Links that would run code are left out with a warning;
 * their text remains.
 */
export function links(href: Href): MdastPluginDefinition {
  const isOurs = (url: string) => /^(?:\/(?!\/)|#)/.test(url);
  const target: Href = (url, file) => (url.startsWith("#") ? composed(url) : href(url, file));
  return {
    name: "links",
    options: { position: true },
    link(node, ctx) {
      if (isUnsafeLink(node.url)) {
        warnOf(ctx, node, node.url);
        ctx.replaceNode(node, node.children as MdastNode[]);
      } else if (isOurs(node.url)) {
        ctx.setProperty(node, "url", target(node.url, fileOf(ctx)));
      }
    },
    definition(node, ctx) {
      if (isUnsafeLink(node.url)) {
        warnOf(ctx, node, node.url);
        ctx.removeNode(node);
      } else if (isOurs(node.url)) {
        ctx.setProperty(node, "url", target(node.url, fileOf(ctx)));
      }
    },
  };
}

function warnOf(ctx: MdastVisitorContext, node: MdastNode, url: string): void {
  warn(
    ctx,
    lineOf(node),
    `the link ${shortened(url)} is left out: a link in a page cannot run code`,
  );
}
