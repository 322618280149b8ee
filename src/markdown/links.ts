import type { MdastPluginDefinition } from "satteri";
import { fileOf } from "./place.ts";

/** Returns the address to put in the page for the `url` that the author of `file` wrote. */
export type Href = (url: string, file: string) => string;

/** Adds the site's base and the page's language to links that start with `/`. */
export function links(href: Href): MdastPluginDefinition {
  const isOurs = (url: string) => url.startsWith("/") && !url.startsWith("//");
  return {
    name: "links",
    link(node, ctx) {
      if (isOurs(node.url)) ctx.setProperty(node, "url", href(node.url, fileOf(ctx)));
    },
    definition(node, ctx) {
      if (isOurs(node.url)) ctx.setProperty(node, "url", href(node.url, fileOf(ctx)));
    },
  };
}
