import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";
import type { Render } from "./render.ts";

const query = "?html";
// A separate id, since Astro handles every id that ends with .md or with .md and a query.
const prefix = "\0markdown-html:";
const suffix = ".js";

/**
 * Lets a page import `post.md?html`, a module that exports the rendered `html` and `headings` of
 * the file.
 */
export function htmlModules(render: Render): Plugin {
  return {
    name: "markdown-html",
    enforce: "pre",
    resolveId: {
      filter: { id: /\.md\?html$/ },
      async handler(source, importer) {
        const file = await this.resolve(source.slice(0, -query.length), importer);
        return file && prefix + file.id + suffix;
      },
    },
    load: {
      filter: { id: /^\0markdown-html:/ },
      async handler(id) {
        const file = id.slice(prefix.length, -suffix.length);
        this.addWatchFile(file);
        const { html, headings } = await render(file, await readFile(file, "utf8"));
        return `export const html = ${JSON.stringify(html)};\nexport const headings = ${JSON.stringify(headings)};\n`;
      },
    },
  };
}
