import type { MdastPluginDefinition } from "satteri";
import { fileOf } from "./place.ts";

/** The address that a page must carry where the author of `file` wrote `url`. */
export type Href = (url: string, file: string) => string;

/** Links that begin with `/` lead to the site itself: they get its base and the page's language. */
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
