import { isDeepStrictEqual } from "node:util";
import type { MdastNode, MdastPluginDefinition, MdastVisitorContext } from "satteri";
import { attributesOf, frame, writtenImage } from "../html/clean-html.ts";
import type { Cleaning } from "../html/clean-html.ts";
import { foreign, isElement, removed, replaced, unwrapped } from "../html/html-elements.ts";
import { escapeHtml, staticHtml } from "../html/html.ts";
import { imageHtml } from "../images/image-html.ts";
import { isInLink, settingsOfImage } from "../images/images.ts";
import type { Href } from "../text/links.ts";
import { fileOf, langOf, lineOf } from "../place.ts";
import { report, warn } from "../report.ts";

type Element = Extract<MdastNode, { type: "mdxJsxFlowElement" | "mdxJsxTextElement" }>;

type Attribute = Element["attributes"][number];

/**
 * The HTML elements that an author wrote in MDX, for which the rules of HTML in Markdown apply.
 *
 * @param root the project's folder
 * @param code whether the page may contain code, and thus components that it imports
 */
export function mdxElements(href: Href, root: string, code = false): MdastPluginDefinition {
  const clean = (node: Readonly<Element>, ctx: MdastVisitorContext): void => {
    const { name } = node;
    if (!name || name === "Fragment" || (code && isComponent(name))) return;
    const line = lineOf(node);
    const known = isElement(name.toLowerCase()) || isInDrawing(ctx, node);
    if (!known || isComponent(name)) {
      const mend = `write \\<${name}> if it is text, or the name of an element of HTML`;
      report(ctx, line, `<${name}> is not an element of HTML: ${mend}`);
      return ctx.removeNode(node);
    }
    const file = fileOf(ctx);
    const cleaning: Pick<Cleaning, "lang" | "href" | "warn"> = {
      lang: langOf(file),
      href: (url) => href(url, file),
      warn: (at, message) => warn(ctx, at, message),
    };
    const show = (html: string) => {
      const kind = node.type === "mdxJsxFlowElement" ? "block" : "inline";
      ctx.replaceNode(node, staticHtml(ctx, html, kind));
    };
    const written = textOf(node);
    if (name === "iframe") return show(frame(written, line, cleaning));
    if (removed.has(name)) {
      warn(ctx, line, `<${name}> is left out: a page cannot add scripts or styles`);
      return ctx.removeNode(node);
    }
    if (unwrapped.has(name)) {
      warn(ctx, line, `<${name}> is left out: a page's text cannot contain it`);
      return ctx.replaceNode(node, node.children as MdastNode[]);
    }
    const { attributes, classes } = attributesOf({ name, attributes: written }, line, cleaning);
    if (name === "img") {
      const settings = settingsOfImage(ctx, node, isInLink(ctx, node), { root, href });
      const image = writtenImage(written, classes);
      return show(imageHtml(ctx, line, image, settings) ?? escapeHtml(image.alt ?? ""));
    }
    const [element, cls] = replaced.get(name) ?? [name, ""];
    const all = [cls, ...classes].filter(Boolean);
    if (all.length > 0) attributes.unshift(["class", all.join(" ")]);
    const originals = new Map(node.attributes.filter(isText).map((one) => [keyOf(one), one]));
    const kept = attributes.map(([key, value]): Attribute => {
      const original = key === "class" ? undefined : originals.get(key);
      const { name = key, value: was = "" } = original ?? {};
      return { type: "mdxJsxAttribute", name, value: was === null ? null : value };
    });
    // Code, which only a site that allows it has here.
    const expressions = node.attributes.filter((one) => !isText(one));
    const { type, children } = node;
    const put = { type, name: element, attributes: [...kept, ...expressions], children } as Element;
    if (!isDeepStrictEqual(put.attributes, node.attributes)) ctx.replaceNode(node, put);
  };
  return {
    name: "mdx-elements",
    options: { position: true },
    mdxJsxFlowElement: clean,
    mdxJsxTextElement: clean,
  };
}

type TextAttribute = Extract<Attribute, { name: string }> & { value?: string | null };

/** Whether a node is in a drawing or a formula, whose elements have names of their own. */
function isInDrawing(ctx: MdastVisitorContext, node: Readonly<Element>): boolean {
  let parent: MdastNode | undefined = ctx.parent(node);
  while (parent && !("name" in parent && foreign.includes(parent.name ?? ""))) {
    parent = ctx.parent(parent);
  }
  return parent !== undefined;
}

function isComponent(name: string): boolean {
  return /^[A-Z]|[.:]/.test(name);
}

function isText(attribute: Attribute): attribute is TextAttribute {
  return (
    attribute.type === "mdxJsxAttribute" &&
    (typeof attribute.value !== "object" || attribute.value === null)
  );
}

/** The name that HTML gives an attribute. */
function keyOf({ name }: TextAttribute): string {
  return name === "className" ? "class" : name.toLowerCase();
}

/** The attributes that are text. */
function textOf(node: Readonly<Element>): [key: string, value: string][] {
  return node.attributes.filter(isText).map((one) => [keyOf(one), one.value ?? ""]);
}
