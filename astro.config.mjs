import { fileURLToPath } from "node:url";
import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import { anchors, apiModule } from "./src/api/index.ts";
import { monacoEditor } from "./src/editor/integration.ts";
import { features, hastPlugins, mdxModule, renderModule, tokenized } from "./src/markdown/index.ts";
import { liveCells } from "./src/proof/index.ts";
import { siteAddress } from "./src/schema/index.ts";
import {
  aroundPages,
  buildSummary,
  checkFolder,
  contentProblems,
  contentReload,
  developmentProblems,
  documentStamps,
  imageAssets,
  KeptFiles,
  keptPages,
  licenses,
  mathOfPages,
  mergedChunks,
  noteBuild,
  pagesModule,
  placeOf,
  preloadHelper,
  publicSigns,
  recallFrontMatter,
  redirects,
  setEnvironment,
  settingsOf,
  siteRenderer,
  siteSearch,
  unwatched,
} from "./src/site/index.ts";

const root = fileURLToPath(new URL(".", import.meta.url));
checkFolder(root);
const settings = settingsOf("content");
const { url, base } = siteAddress(settings, process.env);
// The command, and not another argument such as the name of a folder.
const hidden = process.argv[2] === "dev";
setEnvironment(hidden);
await recallFrontMatter("content");
const cells = liveCells(
  root,
  (file, text) => placeOf(file, hidden, settings, text),
  () => contentProblems(root, "content", { base }),
  tokenized,
);
const files = new KeptFiles();
const counts = { rendered: 0, recalled: 0, kept: 0 };
const { mdastPlugins, render } = siteRenderer(root, "content", {
  base,
  hidden,
  lookup: cells.lookup,
  counts,
});

/**
 * Not `defineConfig`, with which a build that bundles nothing would load Vite.
 *
 * @type {import("astro").AstroUserConfig}
 */
export default {
  site: url,
  base,
  trailingSlash: "always",
  devToolbar: { enabled: false },
  build: { format: "directory", inlineStylesheets: "never" },
  integrations: [
    keptPages(root, "content", files, counts),
    cells.integration,
    developmentProblems(root, "content"),
    monacoEditor(anchors),
    ...(settings.mdx?.code ? [mdx()] : []),
    mathOfPages(root, "content"),
    licenses(),
    redirects("content", files),
    siteSearch("content", files),
    aroundPages("content", files),
    imageAssets(root),
    noteBuild(root, "content", files, cells.warnings),
    buildSummary(counts, cells.summary),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features, mdastPlugins, hastPlugins }),
  },
  vite: {
    plugins: [
      renderModule(root, render, documentStamps(root, "content", cells.lookup)),
      pagesModule(root, "content", hidden),
      mdxModule(settings.mdx?.code),
      apiModule(),
      contentReload("content"),
      unwatched(root),
      publicSigns(),
      preloadHelper(),
      mergedChunks(),
    ],
    // The content security policy forbids inline scripts and fonts. `KeptFiles` deletes old files.
    build: { assetsInlineLimit: 0, emptyOutDir: false },
    worker: { format: "es" },
    // The variables of an .env file would be another input of a build.
    envDir: false,
  },
};
