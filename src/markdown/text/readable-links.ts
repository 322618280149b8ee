import type { HastPluginDefinition } from "satteri";

/**
 * Writes letters in the addresses of links as they are, not as `%EC%A0%90`: on paper, an address
 * follows its link.
 */
export const readableLinks: HastPluginDefinition = {
  name: "readable-links",
  element: {
    filter: ["a"],
    visit(node, ctx) {
      const { href } = node.properties;
      if (typeof href === "string") ctx.setProperty(node, "href", readable(href));
    },
  },
};

/** The characters above ASCII that a URL contains as bytes. */
const encoded = /(?:%[89a-f][\da-f])+/gi;

/** Decodes letters, and nothing that means something else in an address. */
export function readable(url: string): string {
  return url.replace(encoded, (bytes) => {
    try {
      const text = decodeURIComponent(bytes);
      return /^[\p{L}\p{M}]+$/u.test(text) ? text : bytes;
    } catch {
      return bytes;
    }
  });
}
