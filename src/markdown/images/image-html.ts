import { statSync } from "node:fs";
import { join } from "node:path";
import type { Data, MdastVisitorContext } from "satteri";
import { escapeHtml } from "../html/html.ts";
import { addressOf, originalAddress, widthAddress, widthsOf } from "./image-addresses.ts";
import { imagePath, readImage } from "./image-files.ts";
import type { ImageFile } from "./image-files.ts";
import type { Href } from "../text/links.ts";
import { fileOf, isInBook } from "../place.ts";
import { report, warn } from "../report.ts";

/** An image as its author wrote it. */
export interface WrittenImage {
  src: string;
  alt?: string | null;
  title?: string | null;
  /** The size that the author wrote: pixels, or percent of the column. */
  width?: string;
  height?: string;
  class?: string;
}

/** How an image is shown. */
export interface ImageSettings {
  /** The project's folder. */
  root: string;
  href: Href;
  /** Whether a click opens it in the viewer. */
  viewer: boolean;
  /** Whether it loads only when the reader gets near it. */
  lazy: boolean;
}

/** The width of the column of text, in CSS pixels; a smaller image needs no viewer. */
const column = 360;

/** How wide the browser shows an image that is wider than the column of text. */
const sizes = "(max-width: 42rem) 94vw, 39rem";

/**
 * Renders an image: with its size, so that the text below does not move when it loads, in several
 * widths, and in a link to the original, which the viewer opens. Reports what is wrong with it.
 *
 * @returns undefined if there is nothing to show
 */
export function imageHtml(
  ctx: MdastVisitorContext,
  line: number,
  image: WrittenImage,
  settings: ImageSettings,
): string | undefined {
  const { src } = image;
  if (src.trim() === "") {
    const example = 'as in ![a curve that falls](curve.png) or <img src="curve.png">';
    warn(ctx, line, `an image has no address: write one, ${example}`);
    return undefined;
  }
  if (!image.alt?.trim()) {
    warn(
      ctx,
      line,
      `the image ${src} has no alternative text: write what it shows, ![a curve that falls](${src})`,
    );
  }
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(src)) return elsewhere(ctx, line, image, settings);
  const path = imagePath(src, settings.root, fileOf(ctx));
  imagesReadBy(ctx.data).add(path);
  const found = readImage(settings.root, path);
  if (typeof found === "string") {
    warn(ctx, line, `the image ${src} ${found}`);
    return isServed(settings.root, path) ? asItIs(ctx, image, path, settings) : undefined;
  }
  return local(ctx, image, found, settings);
}

/** Whether the site contains a file as it is, such as a damaged image, of which browsers show a part. */
function isServed(root: string, path: string): boolean {
  return (
    path.startsWith("public/") &&
    statSync(join(root, path), { throwIfNoEntry: false })?.isFile() === true
  );
}

/** The paths of the images that a document showed, or could not, so far; its plugins share `data`. */
export function imagesReadBy(data: Data): Set<string> {
  return (data.imagesRead ??= new Set<string>()) as Set<string>;
}

/** An image of another site, whose size is not known. */
function elsewhere(
  ctx: MdastVisitorContext,
  line: number,
  { src, ...image }: WrittenImage,
  { lazy }: ImageSettings,
): string | undefined {
  if (isInBook(fileOf(ctx))) {
    report(ctx, line, `the image is "${src}": put it into public/images/ and write /images/…`);
    return undefined;
  }
  if (!/^(?:https?:|data:image\/|\/\/)/i.test(src)) {
    warn(ctx, line, `the image is "${src}", which no page can show: write an https address`);
    return undefined;
  }
  const address = src.startsWith("//") ? `https:${src}` : src;
  return tag("img", {
    ...withoutSize(image, address, lazy),
    referrerpolicy: "no-referrer",
  });
}

/** An image in the project whose size cannot be read. */
function asItIs(
  ctx: MdastVisitorContext,
  image: WrittenImage,
  path: string,
  { href, lazy }: ImageSettings,
): string {
  return tag("img", withoutSize(image, href(addressOf(path), fileOf(ctx)), lazy));
}

/** The attributes of an image whose size is not known. */
function withoutSize(image: Omit<WrittenImage, "src">, src: string, lazy: boolean): Attributes {
  const { alt, title, width, height, class: name } = image;
  return { src, alt: alt ?? "", title, width, height, class: name, ...loading(lazy) };
}

function local(
  ctx: MdastVisitorContext,
  { alt, title, width, height, class: name }: WrittenImage,
  image: ImageFile,
  { href, viewer, lazy }: ImageSettings,
): string {
  const file = fileOf(ctx);
  const original = href(originalAddress(image), file);
  const addresses = widthsOf(image).map((one) => [href(widthAddress(image, one), file), one]);
  const html = tag("img", {
    src: addresses.at(-1)?.[0] ?? original,
    ...(addresses.length > 1 && {
      srcset: addresses.map(([address, one]) => `${address} ${one}w`).join(", "),
      sizes,
    }),
    alt: alt ?? "",
    title,
    ...sizeOf(image, width, height),
    class: name,
    ...loading(lazy),
  });
  if (!viewer || image.width < column) return html;
  const size = { "data-width": image.width, "data-height": image.height };
  return `${tag("a", { class: "zoom", href: original, ...size })}${html}</a>`;
}

/** The width and height attributes: those of the image, scaled to what the author wrote. */
function sizeOf(image: ImageFile, width?: string, height?: string) {
  const [w, h] = [width, height].map((text) =>
    /^\d+(?:px)?$/.test(text ?? "") ? text : undefined,
  );
  if (w !== undefined) {
    const wide = parseInt(w);
    return {
      width: wide,
      height: h ? parseInt(h) : Math.round((image.height * wide) / image.width),
    };
  }
  if (h !== undefined) {
    return { width: Math.round((image.width * parseInt(h)) / image.height), height: parseInt(h) };
  }
  return { width: image.width, height: image.height };
}

function loading(lazy: boolean) {
  return { loading: lazy ? "lazy" : undefined, decoding: "async" };
}

type Attributes = Record<string, string | number | null | undefined>;

/** A start tag; attributes without a value are left out. */
function tag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeHtml(String(value))}"`);
  return `<${name}${written.join("")}>`;
}
