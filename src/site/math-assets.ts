import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroConfig, AstroIntegration } from "astro";
import type { Plugin } from "vite";
import { usedByAll } from "../markdown/katex/used.ts";
import { bundleMath } from "./math/bundle.ts";
import type { MathBundle } from "./math/bundle.ts";
import { readPages } from "./read-pages.ts";
import { withBase } from "./routes.ts";

/**
 * Adds a stylesheet and fonts to a build, with only what the site's formulas use, and lets pages
 * import their addresses from "virtual:math". Development uses KaTeX's own stylesheet.
 *
 * @param root the project's folder
 */
export function mathAssets(root: string, contentDir: string): AstroIntegration {
  let config: AstroConfig;
  let made: Promise<MathBundle | undefined> | undefined;
  const make = async () => {
    const { read } = await readPages({ root, contentDir });
    const used = usedByAll(read.map(({ prose }) => prose.formulas));
    return used.classes.length > 0 ? bundleMath(used) : undefined;
  };
  return {
    name: "math-assets",
    hooks: {
      "astro:config:setup": ({ command, injectScript, updateConfig }) => {
        if (command === "dev") injectScript("page-ssr", 'import "katex/dist/katex.min.css";');
        const links = async () => {
          if (command !== "build") return { preload: [] };
          const bundle = await (made ??= make());
          const address = (name: string) =>
            withBase(config.base, `/${config.build.assets}/${name}`);
          return { css: bundle && address(bundle.css.name), preload: bundle?.preload.map(address) };
        };
        updateConfig({ vite: { plugins: [mathModule(links)] } });
      },
      "astro:config:done": (done) => {
        config = done.config;
      },
      "astro:build:done": async ({ dir }) => {
        const bundle = await made;
        if (!bundle) return;
        const folder = join(fileURLToPath(dir), config.build.assets);
        await mkdir(folder, { recursive: true });
        for (const { name, bytes } of [bundle.css, ...bundle.fonts]) {
          await writeFile(join(folder, name), bytes);
        }
      },
    },
  };
}

/** The addresses of the stylesheet and of the fonts to preload, as a module. */
function mathModule(links: () => Promise<unknown>): Plugin {
  return {
    name: "math-assets",
    resolveId: { filter: { id: /^virtual:math$/ }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:math$/ },
      handler: async () => `export const math = ${JSON.stringify(await links())};\n`,
    },
  };
}
