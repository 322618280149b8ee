import { existsSync, statSync } from "node:fs";
import { copyFile, mkdir, readFile, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import pLimit from "p-limit";
import type { Plugin } from "vite";
import { codeDigest, digest, keep, recall } from "../../cache/index.ts";
import { visible } from "../../cell/visible.ts";
import { imageFolder, imageSource } from "../../markdown/images/image-addresses.ts";
import type { ImageSource } from "../../markdown/images/image-addresses.ts";
import { pathOnDisk } from "../../markdown/images/path-on-disk.ts";
import { resized } from "../images/resize.ts";

/**
 * Adds to the site the images below `/_images/` that its pages show: WebP images of several widths,
 * and the originals of those beside a page. A build writes only those to which a page or its Markdown
 * refers, and so must come after both are written; development makes an image when it is requested.
 *
 * @param root the project's folder
 */
export function imageAssets(root: string): AstroIntegration {
  let base = "/";
  let origin = "";
  return {
    name: "image-assets",
    hooks: {
      "astro:config:setup": ({ config, command, updateConfig }) => {
        base = config.base.replace(/\/$/, "");
        origin = new URL(config.site ?? "http://localhost").origin;
        if (command === "dev") updateConfig({ vite: { plugins: [serve(root, base)] } });
      },
      "astro:build:done": async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const addresses = await addressesIn(folder, origin, base);
        const files = await writeImages(root, folder, addresses, (message) => logger.warn(message));
        if (files > 0) logger.info(`${addresses.size} images of ${files} files`);
      },
    },
  };
}

/** The addresses in a page, and how to notice that the page changed. */
interface Read {
  size: number;
  time: number;
  addresses: string[];
}

/**
 * The addresses below `/_images/`, without origin and base, in the pages of a built site and in their
 * Markdown. A page that has not changed is not read again.
 */
async function addressesIn(folder: string, origin: string, base: string): Promise<Set<string>> {
  const names = await readdir(folder, { recursive: true });
  const pattern = new RegExp(`["\\s(](?:${origin})?${base}(${imageFolder}[^"\\s,)<>]+)`, "g");
  const record = digest(["addresses of images", codeDigest(import.meta.url), folder, origin, base]);
  const known = new Map(Object.entries((await recall<Record<string, Read>>(record)) ?? {}));
  const read: Record<string, Read> = {};
  for (const name of names.filter((name) => /\.(?:html|md)$/.test(name))) {
    const stat = statSync(join(folder, name));
    // A page whose address is /a.html/ has a folder of this name.
    if (!stat.isFile()) continue;
    const { size, mtimeMs: time } = stat;
    const before = known.get(name);
    if (before?.size === size && before.time === time) {
      read[name] = before;
      continue;
    }
    const html = await readFile(join(folder, name), "utf8");
    const found = Array.from(html.matchAll(pattern), ([, address]) => address.replace(/\?.*/, ""));
    read[name] = { size, time, addresses: [...new Set(found)] };
  }
  await keep(record, read);
  return new Set(Object.values(read).flatMap(({ addresses }) => addresses));
}

/** The file of an address; undefined for one that a text only mentions. */
function sourceIn(root: string, address: string): ImageSource | undefined {
  try {
    const source = imageSource(address);
    if (!source) return undefined;
    const path = pathOnDisk(root, source.path);
    return existsSync(join(root, path)) ? { ...source, path } : undefined;
  } catch {
    return undefined;
  }
}

/** @returns the number of source files */
async function writeImages(
  root: string,
  folder: string,
  addresses: ReadonlySet<string>,
  warn: (message: string) => void,
): Promise<number> {
  const byFile = new Map<string, { address: string; width?: number }[]>();
  for (const address of addresses) {
    const source = sourceIn(root, address);
    if (!source) continue;
    const list = byFile.get(source.path) ?? [];
    list.push({ address, width: source.width });
    byFile.set(source.path, list);
  }
  // Each image is resized by several threads of its own.
  const limit = pLimit(2);
  await Promise.all([...byFile].map(([path, wanted]) => limit(() => write(path, wanted))));
  return byFile.size;

  async function write(path: string, wanted: { address: string; width?: number }[]) {
    const file = join(root, path);
    const widths = wanted.flatMap(({ width }) => width ?? []).sort((a, b) => a - b);
    const made = widths.length > 0 ? await resized(file, widths, warn) : "";
    for (const { address, width } of wanted) {
      const target = join(folder, decodeURIComponent(address));
      await mkdir(dirname(target), { recursive: true });
      await copyFile(width === undefined ? file : join(made, `${width}.webp`), target);
    }
  }
}

/** Serves the images during development. */
function serve(root: string, base: string): Plugin {
  return {
    name: "image-assets",
    configureServer({ middlewares, config }) {
      /** What was said about each damaged image, for which a page asks in several widths. */
      const said = new Map<string, string>();
      const shownIn = async (file: string, width: number) => {
        let damage = "";
        const folder = await resized(file, [width], (message) => (damage = message));
        if (damage && said.get(file) !== damage) config.logger.warn(visible(damage));
        said.set(file, damage);
        return join(folder, `${width}.webp`);
      };
      middlewares.use(async (request, response, next) => {
        try {
          const { pathname } = new URL(request.url ?? "/", "http://localhost");
          const address = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname;
          const source = imageSource(address);
          if (!source) return next();
          const file = join(root, pathOnDisk(root, source.path));
          const { path, width } = source;
          const type = width === undefined ? typeOf(path) : "image/webp";
          response.setHeader("Content-Type", type);
          response.end(await readFile(width === undefined ? file : await shownIn(file, width)));
        } catch (error) {
          next(error);
        }
      });
    },
  };
}

function typeOf(path: string): string {
  const extension = path.split(".").at(-1)?.toLowerCase() ?? "";
  return { svg: "image/svg+xml", jpg: "image/jpeg" }[extension] ?? `image/${extension}`;
}
