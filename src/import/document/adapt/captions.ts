import type { Block, Html, Span, Tree } from "../kramdown/tree.ts";
import { htmlText } from "./html-text.ts";
import { textOf, visit } from "./visit.ts";

/**
 * Makes the emphasis on the line below an image its caption, as themes show it. That of an image which
 * the old site does not have stays a text.
 * @param hasImage whether the old site has an image
 */
export function markCaptions(tree: Tree, hasImage: (url: string) => boolean): void {
  tree.children = withHydejackCaptions(tree.children);
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
type Paragraph = Extract<Block, { type: "paragraph" }>;

/**
 * The captions of the theme Hydejack, paragraphs with the class `figcaption`, as emphasis below the
 * image that is above them or at their start.
 */
function withHydejackCaptions(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  for (const block of blocks) {
    const above = result.at(-1);
    if (!isCaption(block)) result.push(block);
    else if (above && isImage(above) && block.children[0]?.type !== "image") {
      result[result.length - 1] = { ...above, children: captioned(above.children, block.children) };
    } else {
      const { children } = block;
      result.push({ ...block, children: captioned(children.slice(0, 1), children.slice(1)) });
    }
  }
  return result;
}

function isCaption(block: Block): block is Paragraph {
  return (
    block.type === "paragraph" && /(?:^|\s)figcaption(?:\s|$)/.test(block.attributes.class ?? "")
  );
}

function isImage(block: Block): block is Paragraph {
  return (
    block.type === "paragraph" && block.children.length === 1 && block.children[0].type === "image"
  );
}

/** An image with a text below it as emphasis; other content as it is. */
function captioned(images: readonly Span[], text: readonly Span[]): Span[] {
  const [image] = images;
  if (image?.type !== "image" || textOf(text).trim() === "") return [...images, ...text];
  const [first, ...rest] = text;
  const start = first.type === "text" ? { ...first, value: first.value.trimStart() } : first;
  const end: Span = { type: "text", value: "\n", attributes: {} };
  return [image, end, { type: "emphasis", children: [start, ...rest], attributes: {} }];
}

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
