import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { AstroPrerenderer, RouteData } from "astro";
import type { StaticPathsApp } from "astro/runtime/prerender/static-paths.js";
import type { Plugin } from "vite";
import { digest, keepFolder, recallFolder } from "../../cache/index.ts";
import { inputsOf } from "./inputs.ts";
import { settingsOf } from "../content/settings.ts";

/** The styles of each page of src/pages, by Astro's keys. */
type Styles = Record<string, unknown[]>;

/** Astro's bundle of the pages, as far as this site uses it. */
export interface PagesApp extends StaticPathsApp {
  getOptions(): { allPages: Record<string, { styles: unknown[] }> };
  setOptions(options: { settings: { scripts: never[] }; logger: object }): void;
  setInternals(internals: { pagesByKeys: Map<string, { styles: unknown[] }> }): void;
  render(request: Request, options: { routeData: RouteData }): Promise<Response>;
}

/** The bundles of a build. */
export interface KeptBundles {
  /** The folder of the bundled pages, and in it the file that exports `app`. */
  server: string;
  entry: string;
  styles: Styles;
  /** The folder of the scripts and styles of readers. */
  client: string;
}

/** The names in a kept folder. */
const [server, client, record] = ["server", "client", "bundles.json"];

/**
 * The bundles of an earlier build that are those of this one, since the code, the packages and the
 * settings are the same. Undefined if there are none, or if pages of MDX may contain code, since these
 * are bundled.
 */
export async function recalledBundles(
  root: string,
  contentDir: string,
): Promise<KeptBundles | undefined> {
  const key = await keyOf(root, contentDir);
  const folder = key && (await recallFolder(key));
  if (!folder) return undefined;
  const { entry, styles } = JSON.parse(await readFile(join(folder, record), "utf8")) as Pick<
    KeptBundles,
    "entry" | "styles"
  >;
  return { server: join(folder, server), client: join(folder, client), entry, styles };
}

/** Keeps the bundles of a build. */
export class BundleKeeper {
  #made: { folder: string; entry: string } | undefined;

  /** Notes which file exports the bundled pages. */
  plugin(): Plugin {
    return {
      name: "kept-bundles",
      applyToEnvironment: ({ name }) => name === "prerender",
      writeBundle: ({ dir }, bundle) => {
        const entry = Object.keys(bundle).find((name) => name.startsWith("prerender-entry"));
        if (dir !== undefined && entry !== undefined) this.#made = { folder: dir, entry };
      },
    };
  }

  /**
   * Keeps the bundles when Astro has loaded them, before any page is rendered.
   *
   * @param assets the folder of the scripts and styles of readers
   * @param names the names of those of this build
   */
  async keep(
    root: string,
    contentDir: string,
    assets: string,
    names: readonly string[],
    prerenderer: AstroPrerenderer,
  ): Promise<void> {
    const key = await keyOf(root, contentDir);
    const made = this.#made;
    const app = Reflect.get(prerenderer, "app") as PagesApp | undefined;
    if (!key || !made || !app) return;
    const pages = Object.entries(app.getOptions().allPages);
    const styles = Object.fromEntries(pages.map(([page, { styles }]) => [page, styles]));
    await keepFolder(key, async (folder) => {
      await cp(made.folder, join(folder, server), { recursive: true });
      await mkdir(join(folder, client));
      for (const name of names) {
        await cp(join(assets, name), join(folder, client, name));
      }
      await writeFile(join(folder, record), JSON.stringify({ entry: made.entry, styles }));
    });
  }
}

async function keyOf(root: string, contentDir: string): Promise<string | undefined> {
  if (settingsOf(contentDir).mdx?.code) return undefined;
  return digest(["bundles", (await inputsOf(root)).code]);
}
