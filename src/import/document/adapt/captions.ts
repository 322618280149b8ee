import type { Block, Html, Span, Tree } from "../kramdown/tree.ts";
import { htmlText } from "./html-text.ts";
import { textOf, visit } from "./visit.ts";

/**
 * Makes the emphasis on the line below an image its caption, as themes show it. That of an image which
 * the old site does not have stays a text.
 * @param hasImage whether the old site has an image
 */
export function markCaptions(tree: Tree, hasImage: (url: string) => boolean): void {
  visit(tree, {
    block(block, inHtml) {
      const { image, caption } = captionIn(block) ?? {};
      if (image === undefined || caption === undefined || !hasImage(image.url)) return undefined;
      const { width, height } = image.attributes;
      const id = image.attributes.id ?? block.attributes.id;
      if (!width && !height && id === undefined && isPlain(caption)) {
        image.title = textOf(caption).replace(/\s+/g, " ").trim();
        return [{ ...block, type: "paragraph", tight: false, children: [image] }];
      }
      // A title contains no links, and that of an image with a size, which is HTML, or behind an
      // anchor is not a caption.
      if (inHtml) return undefined;
      return [{ ...block, type: "html", children: [figure(image, caption, id)] }];
    },
  });
}

type Image = Extract<Span, { type: "image" }>;

/** The image and the caption of a paragraph that consists of them. */
function captionIn(block: Block): { image: Image; caption: Span[] } | undefined {
  if (block.type !== "paragraph") return undefined;
  const [image, ...others] = block.children;
  const emphasis = others.pop();
  if (image?.type !== "image" || image.title || emphasis?.type !== "emphasis") return undefined;
  const isBelow = others.some(
    (span) => span.type === "break" || (span.type === "text" && span.value.includes("\n")),
  );
  // Another image has no text, but is not empty.
  const isEmpty = others.every(
    (span) => span.type === "break" || (isPlain([span]) && textOf([span]).trim() === ""),
  );
  if (!isBelow || !isEmpty) return undefined;
  return { image, caption: emphasis.children };
}

function isPlain(spans: readonly Span[]): boolean {
  return spans.every(({ type }) => type === "text" || type === "entity");
}

function figure({ url, alt, attributes }: Image, caption: Span[], id?: string): Html {
  const { width, height } = attributes;
  const all = { src: url, alt, ...(width && { width }), ...(height && { height }) };
  const element = (name: string, children: Html[], own = {}): Html => ({
    ...{ type: "element", name, attributes: own, children },
  });
  const text = textOf(caption).replace(/\s+/g, " ").trim();
  const words = isPlain(caption) ? htmlText(text) : ({ type: "spans", children: caption } as const);
  const children = [element("img", [], all), element("figcaption", [words])];
  return element("figure", children, id === undefined ? {} : { id });
}
