import type { MdastNode, MdastPluginDefinition, MdastVisitorContext } from "satteri";
import { parse } from "yaml";
import { escapeHtml, staticHtml } from "./html.ts";
import { imageHtml } from "./image-html.ts";
import type { ImageSettings } from "./image-html.ts";
import type { Href } from "./links.ts";
import { lineOf } from "./place.ts";

interface Keys {
  image_viewer_on?: unknown;
  image_lazy_loader_on?: unknown;
}

/** What the images of a document share. */
interface Shown extends Keys {
  /** Where the first image starts, as `line:column`. */
  first?: string;
}

/**
 * Reads how a document shows its images; comes before the plugins that render some. The first
 * image of a page is not lazy, since it is likely to be on screen.
 */
export const imageKeys: MdastPluginDefinition = {
  name: "image-keys",
  options: { position: true },
  before(root, ctx) {
    const shown: Shown = { ...keysOf(root, ctx), first: placeOf(firstImage(root)) };
    ctx.data.images = shown;
  },
};

/**
 * How an image of a document is shown.
 *
 * @param node the image, or the HTML that starts with it
 */
export function settingsOfImage(
  ctx: MdastVisitorContext,
  node: MdastNode,
  isLinked: boolean,
  { root, href }: Pick<ImageSettings, "root" | "href">,
): ImageSettings {
  const shown = ctx.data.images as Shown;
  return {
    root,
    href,
    viewer: shown.image_viewer_on !== false && !isLinked,
    lazy: shown.image_lazy_loader_on !== false && placeOf(node) !== shown.first,
  };
}

/**
 * Renders an image with a title, alone in its paragraph, as a figure with the title as its caption.
 *
 * @param root the project's folder
 */
export function figures(href: Href, root: string): MdastPluginDefinition {
  return {
    name: "figures",
    options: { position: true },
    paragraph(node, ctx) {
      const [image, ...rest] = node.children.filter(
        (child) => child.type !== "text" || child.value.trim(),
      );
      if (image?.type !== "image" || rest.length > 0 || !image.title) return;
      const settings = settingsOfImage(ctx, image, false, { root, href });
      const { alt, url, title } = image;
      const html = imageHtml(ctx, lineOf(image), { src: url, alt }, settings);
      const caption = `<figcaption>${escapeHtml(title)}</figcaption>`;
      const figure =
        html === undefined
          ? escapeHtml(alt ?? "")
          : `<figure class="image">${html}${caption}</figure>`;
      ctx.replaceNode(node, staticHtml(ctx, figure, "block"));
    },
  };
}

/** Renders all other images. */
export function images(href: Href, root: string): MdastPluginDefinition {
  return {
    name: "images",
    options: { position: true },
    image(node, ctx) {
      const settings = settingsOfImage(ctx, node, isInLink(ctx, node), { root, href });
      const { alt, url, title } = node;
      const html = imageHtml(ctx, lineOf(node), { src: url, alt, title }, settings);
      return html === undefined
        ? { type: "text", value: alt ?? "" }
        : staticHtml(ctx, html, "inline");
    },
  };
}

/** Whether a node is in a link. */
export function isInLink(ctx: MdastVisitorContext, node: MdastNode): boolean {
  let parent: MdastNode | undefined = ctx.parent(node);
  while (parent && !isLink(parent)) parent = ctx.parent(parent);
  return parent !== undefined;
}

function isLink(node: MdastNode): boolean {
  return (
    node.type === "link" || node.type === "linkReference" || ("name" in node && node.name === "a")
  );
}

/** The keys of a document's front matter, which `frontMatter` validates. */
function keysOf(root: MdastNode, ctx: MdastVisitorContext): Keys {
  const [first] = "children" in root ? root.children : [];
  if (first?.type !== "yaml") {
    return (ctx.data as { astro?: { frontmatter?: Keys } }).astro?.frontmatter ?? {};
  }
  try {
    const keys = parse(first.value) as Keys | null;
    return typeof keys === "object" && keys ? keys : {};
  } catch {
    return {};
  }
}

function firstImage(node: MdastNode): MdastNode | undefined {
  if (node.type === "image" || (node.type === "html" && /<img\b/i.test(node.value))) return node;
  if ("name" in node && node.name === "img") return node;
  if (!("children" in node)) return undefined;
  for (const child of node.children) {
    const found = firstImage(child as MdastNode);
    if (found) return found;
  }
  return undefined;
}

function placeOf(node: MdastNode | undefined): string | undefined {
  const start = node?.position?.start;
  return start && `${start.line}:${start.column}`;
}
