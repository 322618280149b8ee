import { readFileSync } from "node:fs";
import { join } from "node:path";
import { imageSize } from "image-size";
import type { MdastPluginDefinition } from "satteri";
import { escapeHtml, staticHtml } from "./html.ts";
import type { Href } from "./links.ts";
import { errorAt, fileOf, lineOf } from "./place.ts";

/**
 * Images of the folder that is served as it is: with the base in their address, loaded late,
 * and with their size, so that the text below does not move when they come.
 * @param folder the path of `public/`
 */
export function images(href: Href, folder: string): MdastPluginDefinition {
  return {
    name: "images",
    options: { position: true },
    image(node, ctx) {
      const fail = (message: string) => errorAt(ctx, lineOf(node), message);
      const { url, alt } = node;
      if (!url.startsWith("/") || url.startsWith("//")) {
        throw fail(`the image is "${url}": put it into public/images/ and write /images/…`);
      }
      if (!alt?.trim()) {
        throw fail(
          `the image ${url} has no text: write what it shows, ![a curve that falls](${url})`,
        );
      }
      const { width, height } = sizeOf(join(folder, decodeURI(url)), (reason) =>
        fail(`the image ${url} cannot be read from ${folder}: ${reason}`),
      );
      const attributes = { src: href(url, fileOf(ctx)), alt, title: node.title, width, height };
      const html = Object.entries({ ...attributes, loading: "lazy", decoding: "async" })
        .filter(([, value]) => value !== null && value !== undefined)
        .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
        .join("");
      return staticHtml(ctx, `<img${html}>`, "inline");
    },
  };
}

function sizeOf(path: string, fail: (reason: string) => Error) {
  try {
    const { width, height } = imageSize(readFileSync(path));
    return { width, height };
  } catch (error) {
    throw fail(error instanceof Error ? error.message : String(error));
  }
}
