import { fileURLToPath } from "node:url";
import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { anchors, apiModule } from "./src/api/index.ts";
import { monacoEditor } from "./src/editor/integration.ts";
import { createRender, features, htmlModules, plugins } from "./src/markdown/index.ts";
import { liveCells } from "./src/proof/index.ts";
import { siteAddress } from "./src/schema/index.ts";
import {
  authorHref,
  checkedContent,
  licenses,
  mathAssets,
  placeOf,
  readGlossary,
  readSite,
  termFinder,
} from "./src/site/index.ts";

const root = fileURLToPath(new URL(".", import.meta.url));
const site = readSite("content");
const { url, base } = siteAddress(site, process.env);
const drafts = process.argv.includes("dev");
const cells = liveCells(root, (file) => placeOf(file, drafts));
const mdastPlugins = plugins({
  root,
  href: authorHref(base),
  lookup: cells.lookup,
  term: termFinder(readGlossary("content"), base),
  code: site.mdx?.code,
});

export default defineConfig({
  site: url,
  base,
  trailingSlash: "always",
  devToolbar: { enabled: false },
  build: { format: "directory", inlineStylesheets: "never" },
  integrations: [
    checkedContent("content"),
    cells.integration,
    monacoEditor(anchors),
    mdx(),
    mathAssets(),
    licenses(),
  ],
  markdown: { syntaxHighlight: false, processor: satteri({ features, mdastPlugins }) },
  vite: {
    plugins: [htmlModules(createRender(mdastPlugins)), apiModule()],
    // Scripts and fonts in files of their own: the policy allows no others.
    build: { assetsInlineLimit: 0 },
    worker: { format: "es" },
  },
});
