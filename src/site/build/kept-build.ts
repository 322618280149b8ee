import { cp } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type {
  AstroConfig,
  AstroIntegration,
  AstroPrerenderer,
  AstroUserConfig,
  HookParameters,
} from "astro";
import { recalledBundles } from "./kept-bundles.ts";
import { renderPages } from "./render-pages.ts";

type Hooks = AstroIntegration["hooks"];

/** The folder of scripts and styles in a build: Astro's default. */
const assets = "_astro";

/** Where integrations report what Astro would print. */
const logger = {
  options: { level: "warn" },
  info: () => undefined,
  debug: () => undefined,
  warn: (message: string) => console.warn(`[WARN] ${message}`),
  error: (message: string) => console.error(`[ERROR] ${message}`),
};

/**
 * Builds the site with the bundles of an earlier build, without Vite: calls the same integrations as
 * Astro's build, and renders the same pages.
 *
 * @param root the project's folder
 * @param folder that of the build
 * @param load loads the configuration of Astro
 * @returns false if there are no such bundles, so that Astro must build
 */
export async function buildWithKeptBundles(
  root: string,
  contentDir: string,
  folder: string,
  load: () => Promise<AstroUserConfig>,
): Promise<boolean> {
  const bundles = await recalledBundles(root, contentDir);
  if (!bundles) return false;
  const user = await load();
  const { site = "", base = "/" } = user;
  const dir = pathToFileURL(join(folder, "/"));
  const read = { site, base, root: pathToFileURL(join(root, "/")), outDir: dir, build: { assets } };
  const config = read as AstroConfig;
  const integrations = (user.integrations ?? [])
    .flat()
    .filter((one) => typeof one === "object" && one !== null);
  /** Calls a hook of all integrations, with what those of this project use. */
  const call = async <Name extends keyof Hooks>(
    name: Name,
    options: Partial<HookParameters<Name>>,
  ) => {
    for (const integration of integrations) {
      const hook = integration.hooks[name] as
        ((given: { logger: typeof logger } & typeof options) => unknown) | undefined;
      await hook?.({ logger, ...options });
    }
  };

  await call("astro:config:setup", {
    config,
    command: "build",
    updateConfig: () => config,
    addWatchFile: () => undefined,
  });
  await call("astro:config:done", { config });
  let change = (own: AstroPrerenderer) => own;
  await call("astro:build:start", {
    setPrerenderer: (made) => void (change = typeof made === "function" ? made : () => made),
  });
  await cp(bundles.client, join(folder, assets), { recursive: true });
  const pages = await renderPages(bundles, { root, folder, site, base }, change);
  await call("astro:build:generated", { dir });
  await call("astro:build:done", { dir, pages });
  return true;
}
