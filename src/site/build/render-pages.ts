import { existsSync } from "node:fs";
import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AstroPrerenderer } from "astro";
import type { KeptBundles, PagesApp } from "./kept-bundles.ts";
import { outputFile } from "./output-file.ts";
import { withBase } from "../addresses/routes.ts";

/** Where pages are rendered to, and their address. */
interface Target {
  root: string;
  folder: string;
  site: string;
  base: string;
}

/**
 * Renders pages with bundles of an earlier build, as Astro's build does.
 *
 * @param change what Astro calls with its own prerenderer
 * @returns the paths of the rendered pages
 */
export async function renderPages(
  bundles: KeptBundles,
  { root, folder, site, base }: Target,
  change: (own: AstroPrerenderer) => AstroPrerenderer,
): Promise<{ pathname: string }[]> {
  // The packages that the bundles import are found from the project's folder.
  const place = join(root, ".astro");
  await mkdir(place, { recursive: true });
  const copy = await makeFolder(place);
  try {
    await cp(bundles.server, copy, { recursive: true });
    const { getStaticPaths, render } = change(await prerendererOf(copy, bundles));
    const pages: { pathname: string }[] = [];
    for (const { pathname, route } of await getStaticPaths()) {
      const name = outputFile(pathname, route.type);
      const isPage = route.type === "page";
      const address = isPage ? `${pathname.replace(/\/$/, "")}/` : pathname;
      const url = new URL(withBase(base, address.replace(/^\/?/, "/")), site);
      const rendered = await render(new Request(url), { routeData: route });
      const response = rendered instanceof Response ? rendered : rendered.response;
      if (isPage) pages.push({ pathname });
      // A file of public/ with the same address is served instead.
      if (existsSync(join(root, "public", name))) continue;
      const file = join(folder, name);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, Buffer.from(await response.arrayBuffer()));
    }
    return pages;
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/**
 * Makes a folder that other builds, which may run at the same time, do not use. It has the first name
 * that is free, since Node keeps what it compiled of a module by the path of the module.
 */
async function makeFolder(place: string): Promise<string> {
  for (let number = 1; ; number++) {
    const folder = join(place, `pages-${number}`);
    try {
      await mkdir(folder);
      return folder;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}

async function prerendererOf(
  folder: string,
  { entry, styles }: KeptBundles,
): Promise<AstroPrerenderer> {
  const [{ app }, { StaticPaths }] = await Promise.all([
    import(pathToFileURL(join(folder, entry)).href) as Promise<{ app: PagesApp }>,
    import("astro/runtime/prerender/static-paths.js"),
  ]);
  const pages = Object.entries(styles).map(([key, styles]) => [key, { styles }] as const);
  app.setInternals({ pagesByKeys: new Map(pages) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
  return {
    name: "kept-bundles",
    getStaticPaths: () => new StaticPaths(app).getAll(),
    render: (request, options) => app.render(request, options),
  };
}

/** Where Astro's runtime writes what it logs. */
const destination = {
  write({ level, message }: { level: string; message: string }): void {
    if (level === "warn" || level === "error") console.error(message);
  },
};
