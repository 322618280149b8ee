import type { MdastNode, MdastPluginDefinition, MdastVisitorContext } from "satteri";
import { cleaned } from "./clean-html.ts";
import type { Cleaning } from "./clean-html.ts";
import type { Href } from "./links.ts";
import { isInLink, settingsOfImage } from "./images.ts";
import { imageHtml } from "./image-html.ts";
import { fileOf, isInBook, langOf, lineOf } from "./place.ts";
import { removed } from "./html-elements.ts";
import { warn } from "./report.ts";

/**
 * The HTML that an author wrote in a page outside the book: its images get their size, its frames
 * load after a click, its styles become classes, and scripts are left out with a warning. This
 * plugin comes before those that write HTML themselves.
 *
 * @param root the project's folder
 * @returns a plugin of one document
 */
export function authorHtml(href: Href, root: string): () => MdastPluginDefinition {
  return () => {
    const open = { links: 0 };
    return {
      name: "author-html",
      options: { position: true },
      html(node, ctx) {
        const file = fileOf(ctx);
        if (isInBook(file)) return;
        const first = lineOf(node);
        const cleaning: Cleaning = {
          lang: langOf(file),
          open,
          href: (url) => href(url, file),
          warn: (line, message) => warn(ctx, first + line, message),
          image: (line, image, isLinked) => {
            const linked = isLinked || isInLink(ctx, node);
            const settings = settingsOfImage(ctx, node, linked, { root, href });
            return imageHtml(ctx, first + line, image, settings);
          },
        };
        const { html, unclosed } = cleaned(node.value, cleaning);
        if (unclosed !== undefined) removeContent(ctx, node, unclosed);
        if (html !== node.value) ctx.setProperty(node, "value", html);
      },
      mdxJsxFlowElement: cleanElement,
      mdxJsxTextElement: cleanElement,
    };
  };
}

/** Removes the siblings from an element's start tag to its end tag. */
function removeContent(ctx: MdastVisitorContext, node: MdastNode, name: string): void {
  const parent = ctx.parent(node);
  const start = ctx.indexOf(node);
  if (!parent || start === undefined) return;
  for (const sibling of parent.children.slice(start + 1)) {
    if (sibling.type === "html" && new RegExp(`^</${name}\\b`, "i").test(sibling.value)) return;
    ctx.removeNode(sibling);
  }
}

type Element = Extract<MdastNode, { type: "mdxJsxFlowElement" | "mdxJsxTextElement" }>;

/** Leaves out the elements and attributes of MDX that the policy blocks. */
function cleanElement(node: Readonly<Element>, ctx: MdastVisitorContext): void {
  if (isInBook(fileOf(ctx)) || !node.name) return;
  const name = node.name.toLowerCase();
  if (removed.has(name)) {
    warn(ctx, lineOf(node), `<${name}> is left out: a page cannot add scripts or styles`);
    ctx.removeNode(node);
    return;
  }
  const blocked = node.attributes.filter(
    (one) => one.type === "mdxJsxAttribute" && /^(?:on|style$)/i.test(one.name),
  );
  if (blocked.length === 0) return;
  const names = blocked.map((one) => ("name" in one ? one.name : "")).join(", ");
  warn(ctx, lineOf(node), `${names} of <${name}> is left out: the page's policy blocks it`);
  const attributes = node.attributes.filter((one) => !blocked.includes(one));
  ctx.setProperty(node, "attributes", attributes);
}
