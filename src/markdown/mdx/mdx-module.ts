import type { Plugin } from "vite";
import { withPrices } from "../dollars.ts";

const compiled = `const pages = import.meta.glob("/content/**/*.mdx");
export const mdxOf = (file) => pages["/" + file]?.();
`;

/**
 * Lets pages import `mdxOf` from "virtual:mdx", which loads a compiled .mdx file. Only pages with code
 * of their own are modules; the renderer makes HTML of all others. Prices in a module are text, as in
 * other pages.
 *
 * @param code whether pages of MDX may contain code, and so bring styles with them
 */
export function mdxModule(code = false): Plugin {
  return {
    name: "mdx-module",
    enforce: "pre",
    resolveId: { filter: { id: /^virtual:mdx$/ }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:mdx$/ },
      handler: () => (code ? compiled : "export const mdxOf = undefined;\n"),
    },
    transform: {
      filter: { id: /\.mdx$/ },
      handler: (text, id) => ({ code: withPrices(id, text), map: null }),
    },
  };
}
