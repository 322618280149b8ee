import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroConfig, AstroIntegration } from "astro";
import { processModule } from "../proof/process-module.ts";
import { bundleMath } from "./math/bundle.ts";
import type { MathBundle } from "./math/bundle.ts";
import { readPagesOnce } from "./read-pages.ts";
import { withBase } from "./routes.ts";

/**
 * Adds stylesheets and fonts to a build, with only what the site's formulas use, and lets pages
 * ask for their addresses from "virtual:math". Development uses KaTeX's own stylesheet.
 *
 * @param root the project's folder
 */
export function mathAssets(root: string, contentDir: string): AstroIntegration {
  let config: AstroConfig;
  let made: Promise<MathBundle> | undefined;
  const make = async () => {
    const { read } = await readPagesOnce({ root, contentDir });
    const formulas = new Map(read.map(({ file, prose }) => [file, prose.formulas]));
    return bundleMath(formulas, (name) => withBase(config.base, `/${config.build.assets}/${name}`));
  };
  return {
    name: "math-assets",
    hooks: {
      "astro:config:setup": ({ command, injectScript, updateConfig }) => {
        if (command === "dev") injectScript("page-ssr", 'import "katex/dist/katex.min.css";');
        const mathOf = async (file: string) =>
          command === "build" ? (await (made ??= make())).pages[file] : undefined;
        updateConfig({ vite: { plugins: [processModule("math", { mathOf })] } });
      },
      "astro:config:done": (done) => {
        config = done.config;
      },
      "astro:build:done": async ({ dir }) => {
        const bundle = await made;
        if (!bundle) return;
        const folder = join(fileURLToPath(dir), config.build.assets);
        await mkdir(folder, { recursive: true });
        for (const { name, bytes } of bundle.assets) await writeFile(join(folder, name), bytes);
      },
    },
  };
}
