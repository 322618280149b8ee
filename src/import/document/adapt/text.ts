import type { JekyllSite } from "../../types.ts";
import type { Span, Tree } from "../kramdown/tree.ts";
import { visit } from "./visit.ts";

/** `[[/address]]{text}` and `[[/address|text]]`; without a slash or braces, the name of a document. */
const wikiLink = /\[\[([^[\]|\n]+)(?:\|([^\]\n]+))?\]\](?:\{([^}\n]+)\})?/;
/** The frame of an image in posts that come from WordPress. */
const caption = /\[\/?caption\b[^\]\n]*\]/;

/** Reads the links of wikis and the captions of WordPress, which are text to kramdown. */
export function adaptText(tree: Tree, site: JekyllSite): void {
  visit(tree, {
    span(span, parents) {
      if (span.type !== "text") return undefined;
      const value = span.value.replace(new RegExp(caption, "g"), "");
      const isLinked = parents.some(({ type }) => type === "link");
      if (!wikiLink.test(value) || isLinked)
        return value === span.value ? undefined : [{ ...span, value }];
      return linked(value, site);
    },
  });
}

function linked(value: string, site: JekyllSite): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const match of value.matchAll(new RegExp(wikiLink, "g"))) {
    const [all, written, piped, braced] = match;
    const [, name, rest] = /^\/?([^#]*)(.*)$/.exec(written.trim()) ?? [];
    const target = site.named?.(name);
    const isLink = target || written.startsWith("/") || (braced && name);
    if (!isLink) continue;
    const url = target ? target.url + rest : written;
    const text = braced ?? piped ?? target?.title ?? url.replace(/^.*\/(?=.)/, "");
    spans.push(
      { type: "text", value: value.slice(from, match.index), attributes: {} },
      {
        type: "link",
        url,
        title: "",
        children: [{ type: "text", value: text, attributes: {} }],
        attributes: {},
      },
    );
    from = match.index + all.length;
  }
  spans.push({ type: "text", value: value.slice(from), attributes: {} });
  return spans;
}
