import type { Plugin } from "vite";

const glob = `const pages = import.meta.glob("/content/**/*.mdx");
export const mdxOf = (file) => pages["/" + file]?.();
`;

/**
 * In development, Astro loads everything that a page's module names, for its styles, before it shows
 * the page. So the module names no files, and only the page that is asked for is compiled.
 */
const byName = `import { existsSync } from "node:fs";
export const mdxOf = async (file) =>
  existsSync(file) ? import(/* @vite-ignore */ "/" + file) : undefined;
`;

/**
 * Lets pages import `mdxOf` from "virtual:mdx", which loads a compiled .mdx file.
 *
 * @param code whether pages of MDX may contain code, and so bring styles with them
 */
export function mdxModule(code = false): Plugin {
  let isDev = false;
  return {
    name: "mdx-module",
    configResolved: ({ command }) => void (isDev = command === "serve"),
    resolveId: { filter: { id: /^virtual:mdx$/ }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:mdx$/ },
      handler: () => (isDev && !code ? byName : glob),
    },
  };
}
