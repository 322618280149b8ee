import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroConfig, AstroIntegration } from "astro";
import { bundleMath } from "./math/bundle.ts";
import type { MathBundle } from "./math/bundle.ts";

/**
 * After a build, adds to pages with formulas a stylesheet and fonts with only what the site's
 * formulas use, and replaces KaTeX's style attributes, which the policy would block. Pages without
 * formulas are unchanged. Development uses KaTeX's own stylesheet.
 */
export function mathAssets(): AstroIntegration {
  let config: AstroConfig;
  return {
    name: "math-assets",
    hooks: {
      "astro:config:setup": ({ command, injectScript }) => {
        if (command === "dev") injectScript("page-ssr", 'import "katex/dist/katex.min.css";');
      },
      "astro:config:done": (done) => {
        config = done.config;
      },
      "astro:build:done": async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = await pagesWithMath(folder);
        if (pages.size === 0) return;
        const bundle = await bundleMath(pages);
        await write(folder, config, bundle);
        logger.info(`${pages.size} pages with formulas, ${bundle.fonts.length} fonts`);
      },
    },
  };
}

async function pagesWithMath(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder, { recursive: true });
  const pages = new Map<string, string>();
  for (const name of names.filter((name) => name.endsWith(".html")).sort()) {
    const html = await readFile(join(folder, name), "utf8");
    if (html.includes('<span class="katex')) pages.set(name, html);
  }
  return pages;
}

async function write(folder: string, { base, build }: AstroConfig, bundle: MathBundle) {
  const { pages, css, fonts, preload } = bundle;
  const assets = join(folder, build.assets);
  await mkdir(assets, { recursive: true });
  await Promise.all([css, ...fonts].map(({ name, bytes }) => writeFile(join(assets, name), bytes)));
  const address = (name: string) => `${base.replace(/\/$/, "")}/${build.assets}/${name}`;
  const links = [
    ...preload.map(
      (name) =>
        `<link rel="preload" href="${address(name)}" as="font" type="font/woff2" crossorigin>`,
    ),
    `<link rel="stylesheet" href="${address(css.name)}">`,
  ].join("");
  await Promise.all(
    [...pages].map(([name, html]) =>
      writeFile(
        join(folder, name),
        html.replace("</head>", () => `${links}</head>`),
      ),
    ),
  );
}
