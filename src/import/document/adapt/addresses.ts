import type { JekyllSite } from "../../types.ts";
import { readAddress } from "../kramdown/address.ts";
import type { Attributes, Block, Tree } from "../kramdown/tree.ts";
import { visit } from "./visit.ts";

const linkNames = new Set(["a", "area"]);
const assetNames = new Set(["img", "video", "audio", "source", "track", "embed", "input"]);

/** Rewrites the addresses of links, images and media, in Markdown and in HTML. */
export function moveAddresses(
  tree: Tree,
  site: JekyllSite,
  path: string,
  changed: (block: Block, message: string) => void,
): void {
  removeTerms(tree, changed);
  const link = (url: string) => (isInPage(url) ? url : site.address(url, path));
  const asset = (src: string) =>
    src === "" || src.startsWith("data:") ? src : site.asset(src, path);
  const inHtml = (name: string, attributes: Attributes) => {
    if (linkNames.has(name) && attributes.href !== undefined)
      attributes.href = link(readAddress(attributes.href));
    if (!assetNames.has(name)) return;
    for (const key of ["src", "poster"]) {
      const src = attributes[key];
      if (src !== undefined) attributes[key] = asset(readAddress(src));
    }
    if (attributes.srcset !== undefined) attributes.srcset = sources(attributes.srcset, asset);
  };
  visit(tree, {
    span(span) {
      if (span.type === "link") span.url = link(span.url);
      if (span.type === "image") span.url = asset(span.url);
      if (span.type === "element") inHtml(span.name, span.attributes);
      return undefined;
    },
    element: ({ name, attributes }) => inHtml(name, attributes),
  });
}

/** Makes `[text](term:id)` text: on this site it would be a term of the glossary. */
function removeTerms(tree: Tree, changed: (block: Block, message: string) => void): void {
  let at: Block | undefined;
  visit(tree, {
    block(block) {
      at = block;
      return undefined;
    },
    span(span) {
      if (span.type !== "link" || !/^term:/.test(span.url)) return undefined;
      if (at) changed(at, `the link ${span.url} is text now: it leads to nothing`);
      return span.children;
    },
  });
}

/** Whether an address is empty, or a place in the page. */
function isInPage(url: string): boolean {
  return url === "" || url.startsWith("#");
}

/** `srcset`: addresses, each with a width or a density, between commas. */
function sources(written: string, asset: (src: string) => string): string {
  return written
    .split(/,\s+/)
    .map((part) => part.trim().replace(/^\S+/, asset))
    .join(", ");
}
