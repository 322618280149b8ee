import { globSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroConfig, AstroIntegration } from "astro";
import { codeDigest, digest } from "../../cache/index.ts";
import { filesIn, linkedFilesIn } from "../content/content-files.ts";
import { BundleKeeper } from "./kept-bundles.ts";
import type { KeptFiles } from "./kept-files.ts";
import { outputFile } from "./output-file.ts";
import { copyPublic, withoutPublicCopy } from "./public-copy.ts";
import { ownAddressesStamp } from "../addresses/own-addresses.ts";

/** The folders that integrations of this site make, besides that of scripts and styles. */
const folders = ["_live", "_search"];

/**
 * Copies public/, and renders only the pages that changed since the last build of the same folder. A
 * page is kept if its route gives it a `cacheKey`, and this key, the code of all pages, the names of
 * their scripts and styles, and the settings are the same. Must be the first integration; `noteBuild`
 * ends what it starts.
 *
 * @param root the project's folder
 * @param counts counts the kept pages
 */
export function keptPages(
  root: string,
  contentDir: string,
  files: KeptFiles,
  counts: { kept: number },
): AstroIntegration {
  let config: AstroConfig;
  const bundles = new BundleKeeper();
  return {
    name: "kept-pages",
    hooks: {
      "astro:config:setup": ({ command, updateConfig }) => {
        if (command !== "build") return;
        updateConfig({ vite: { plugins: [bundles.plugin(), withoutPublicCopy] } });
      },
      "astro:config:done": (done) => {
        config = done.config;
      },
      "astro:build:start": async ({ setPrerenderer }) => {
        const { assets } = config.build;
        const folder = fileURLToPath(config.outDir);
        await files.start(folder);
        copyPublic(root, folder, files);
        for (const name of [assets, ...folders]) files.makeWayForFolder(name);
        // Read now: the bundles do not contain later changes of the settings.
        const common = commonDigest(root, contentDir, config);
        // The folder also has the scripts and styles of the last build.
        const newAssets = () =>
          readdirSync(join(folder, assets))
            .filter((name) => files.has(`${assets}/${name}`))
            .sort();
        setPrerenderer((astro) => ({
          ...astro,
          setup: async () => {
            await astro.setup?.();
            await bundles.keep(root, contentDir, join(folder, assets), newAssets(), astro);
          },
          getStaticPaths: async () => {
            const paths = await astro.getStaticPaths();
            const shared = digest([common, newAssets()]);
            return paths.filter(({ pathname, route, cacheKey }) => {
              const name = outputFile(pathname, route.type);
              if (cacheKey === undefined) {
                files.makeWay(name);
                return true;
              }
              const isKept = files.keep(name, digest([shared, cacheKey]));
              if (isKept && route.type === "page") counts.kept++;
              return !isKept;
            });
          },
        }));
      },
    },
  };
}

/** A digest of what any page may depend on: the code of the pages, and the settings of the site. */
function commonDigest(root: string, contentDir: string, { site, base }: AstroConfig): string {
  const pages = globSync("src/pages/**/*.{astro,ts}", { cwd: root }).sort();
  const code = codeDigest(...["astro.config.mjs", ...pages].map((file) => join(root, file)));
  const content = join(root, contentDir);
  const settings = [...filesIn(content), ...linkedFilesIn(content)]
    .filter((file) => /\.yml$|\/wordmark\.\w+\.svg$/.test(file))
    .map((file) => [file.slice(root.length), readFileSync(file, "utf8")]);
  return digest([code, settings, site, base, ownAddressesStamp(contentDir)]);
}
