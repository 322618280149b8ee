import type { MdastNode, MdastPluginDefinition, MdastVisitorContext } from "satteri";
import { parse } from "yaml";
import { escapeHtml, staticHtml } from "../html/html.ts";
import { imageHtml } from "./image-html.ts";
import type { ImageSettings } from "./image-html.ts";
import type { Href } from "../text/links.ts";
import { lineOf } from "../place.ts";

interface Keys {
  image_viewer_on?: unknown;
  image_lazy_loader_on?: unknown;
}

/** The data that the images of a document share. */
interface Shown extends Keys {
  /** Whether there may be any: most texts have none, and reading their nodes takes long. */
  any: boolean;
  /** The targets of references such as `![a curve][curve]`. */
  definitions: ReadonlyMap<string, Definition>;
  /** Where the image that is likely to be on screen at first starts, as `line:column`. */
  first?: string;
}

type Definition = Extract<MdastNode, { type: "definition" }>;

/** An image, also one by reference, such as `![a curve][curve]`. */
type Image = Extract<MdastNode, { type: "image" | "imageReference" }>;

/** How many characters of text a window shows below the title of a page. */
const windowful = 1500;

/**
 * Reads how a document shows its images; comes before the plugins that render some. The first
 * image of a page is not lazy if it is likely to be on screen; below that, it would only delay what
 * is.
 */
export const imageKeys: MdastPluginDefinition = {
  name: "image-keys",
  options: { position: true },
  before(root, ctx) {
    const any = /!\[|<img\b/i.test(ctx.source);
    const definitions = new Map(
      (any ? definitionsIn(root) : []).reverse().map((node) => [node.identifier, node]),
    );
    const image = any ? firstImage(root) : undefined;
    const first =
      image && startOf(image) - textStart(root) <= windowful ? placeOf(image) : undefined;
    const shown: Shown = { ...keysOf(root, ctx), any, definitions, first };
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
      if (!(ctx.data.images as Shown).any) return;
      const [image, ...rest] = node.children.filter(
        (child) => child.type !== "text" || child.value.trim(),
      );
      if (rest.length > 0 || (image?.type !== "image" && image?.type !== "imageReference")) return;
      const { url, title } = targetOf(image, ctx);
      if (!title) return;
      const settings = settingsOfImage(ctx, image, false, { root, href });
      const { alt } = image;
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
  const show = (node: Readonly<Image>, ctx: MdastVisitorContext): MdastNode => {
    const settings = settingsOfImage(ctx, node, isInLink(ctx, node), { root, href });
    const { alt } = node;
    const { url, title } = targetOf(node, ctx);
    const html = imageHtml(ctx, lineOf(node), { src: url, alt, title }, settings);
    return html === undefined
      ? { type: "text", value: alt ?? "" }
      : staticHtml(ctx, html, "inline");
  };
  return { name: "images", options: { position: true }, image: show, imageReference: show };
}

/** The address and the title of an image, which a reference has in its definition. */
function targetOf(image: Readonly<Image>, ctx: MdastVisitorContext) {
  if (image.type === "image") return image;
  const { definitions } = ctx.data.images as Shown;
  return definitions.get(image.identifier) ?? { url: "", title: undefined };
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
  // A name in quotes may have escapes.
  if (!/image_|\\/.test(first.value)) return {};
  try {
    const keys = parse(first.value) as Keys | null;
    return typeof keys === "object" && keys ? keys : {};
  } catch {
    return {};
  }
}

function definitionsIn(node: MdastNode): Definition[] {
  if (node.type === "definition") return [node];
  if (!("children" in node)) return [];
  return node.children.flatMap((child) => definitionsIn(child as MdastNode));
}

function firstImage(node: MdastNode): MdastNode | undefined {
  if (
    node.type === "image" ||
    node.type === "imageReference" ||
    (node.type === "html" && /<img\b/i.test(node.value))
  )
    return node;
  if ("name" in node && node.name === "img") return node;
  if (!("children" in node)) return undefined;
  for (const child of node.children) {
    const found = firstImage(child as MdastNode);
    if (found) return found;
  }
  return undefined;
}

function startOf(node: MdastNode): number {
  return node.position?.start.offset ?? 0;
}

/** Where the text of a document starts, after its front matter. */
function textStart(root: MdastNode): number {
  const [first] = "children" in root ? root.children : [];
  return first?.type === "yaml" ? (first.position?.end.offset ?? 0) : 0;
}

function placeOf(node: MdastNode | undefined): string | undefined {
  const start = node?.position?.start;
  return start && `${start.line}:${start.column}`;
}
