import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { imageSize } from "image-size";
import type { MdastPluginDefinition } from "satteri";
import { escapeHtml, staticHtml } from "./html.ts";
import type { Href } from "./links.ts";
import { fileOf, lineOf } from "./place.ts";
import { report } from "./report.ts";

/**
 * Renders the images of the public folder: adds the base to their addresses, loads them lazily, and
 * sets their size, so that the text below does not move when they load.
 * @param folder the path of `public/`
 */
export function images(href: Href, folder: string): MdastPluginDefinition {
  return {
    name: "images",
    options: { position: true },
    image(node, ctx) {
      const fail = (message: string) => report(ctx, lineOf(node), message);
      const { url, alt } = node;
      if (!url.startsWith("/") || url.startsWith("//")) {
        fail(`the image is "${url}": put it into public/images/ and write /images/…`);
        return undefined;
      }
      if (!alt?.trim()) {
        fail(
          `the image ${url} has no alternative text: write what it shows, ![a curve that falls](${url})`,
        );
      }
      const size = sizeOf(folder, url);
      if (typeof size === "string") {
        fail(`the image ${url} ${size}`);
        return undefined;
      }
      const { width, height } = size;
      const attributes = { src: href(url, fileOf(ctx)), alt, title: node.title, width, height };
      const html = Object.entries({ ...attributes, loading: "lazy", decoding: "async" })
        .filter(([, value]) => value !== null && value !== undefined)
        .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
        .join("");
      return staticHtml(ctx, `<img${html}>`, "inline");
    },
  };
}

/** Returns the size of an image in the folder, or what is wrong with it. */
function sizeOf(folder: string, url: string): { width: number; height: number } | string {
  const path = join(folder, imagePath(url));
  if (!existsSync(path)) return `is not in ${basename(folder)}/: correct the name, or add the file`;
  try {
    const { width, height } = imageSize(readFileSync(path));
    return { width, height };
  } catch (error) {
    return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** The path of an image's file below the public folder, from its address without the base. */
export function imagePath(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
