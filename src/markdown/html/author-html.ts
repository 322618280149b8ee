import type { MdastNode, MdastPluginDefinition, MdastVisitorContext } from "satteri";
import { cleaned, closing } from "./clean-html.ts";
import type { Cleaning, OpenElement } from "./clean-html.ts";
import { ending } from "./html-elements.ts";
import type { Href } from "../text/links.ts";
import { isInLink, settingsOfImage } from "../images/images.ts";
import { imageHtml } from "../images/image-html.ts";
import { fileOf, langOf, lineOf } from "../place.ts";
import { warn } from "../report.ts";

/**
 * The HTML that an author wrote in Markdown: its images get their size, its frames load after a
 * click, its styles become classes, and scripts are left out with a warning, which is an error in
 * the book. This plugin comes before those that write HTML themselves.
 *
 * @param root the project's folder
 * @returns a plugin of one document
 */
export function authorHtml(href: Href, root: string): () => MdastPluginDefinition {
  return () => {
    const open: OpenElement[] = [];
    return {
      name: "author-html",
      options: { position: true },
      html(node, ctx) {
        const file = fileOf(ctx);
        const first = lineOf(node);
        const cleaning: Cleaning = {
          lang: langOf(file),
          open,
          parent: ctx.parent(node),
          first,
          href: (url) => href(url, file),
          warn: (line, message) => warn(ctx, line, message),
          image: (line, image, isLinked) => {
            const linked = isLinked || isInLink(ctx, node);
            const settings = settingsOfImage(ctx, node, linked, { root, href });
            return imageHtml(ctx, line, image, settings);
          },
        };
        const { html, unclosed } = cleaned(node.value, cleaning);
        if (unclosed !== undefined) removeContent(ctx, node, unclosed);
        if (html !== node.value) ctx.setProperty(node, "value", html);
      },
      after(root, ctx) {
        const unclosed = open.filter(({ name }) => !ending.has(name));
        for (const { name, line } of unclosed) {
          warn(ctx, line, `the <${name}> is never closed: write </${name}>`);
        }
        // An end tag behind a list would close an element of the page around the text.
        const groups = Map.groupBy(unclosed.reverse(), ({ parent }) => parent ?? root);
        for (const [parent, elements] of groups) {
          const value = elements.map(({ name }) => closing(name)).join("");
          ctx.appendChild(parent, { type: "html", value });
        }
      },
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
