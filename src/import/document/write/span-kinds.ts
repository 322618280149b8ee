import { withLineEnds } from "../line-ends.ts";
import { rawTag } from "../kramdown/html-tags.ts";
import type { Attributes, Span } from "../kramdown/tree.ts";
import type { Context } from "./context.ts";
import { escapeAttribute, escapeText, fenceFor, target } from "./escape.ts";

/** `code`, with more backticks than it contains. */
export function codeSpan(value: string, { cell }: Context): string {
  const text = withLineEnds(value, " ");
  if (text.trim() === "") return `<code>${text}</code>`;
  // In a cell, a backslash before a pipe is always one that escapes it.
  if (cell && text.includes("\\|"))
    return `<code>${text.replace(/[^\p{L}\p{N} ]/gu, reference)}</code>`;
  const ticks = fenceFor(text, "`", 1);
  const pad = /^`|`$|^ .* $/.test(text) ? " " : "";
  return `${ticks}${pad}${cell ? text.replace(/\|/g, "\\|") : text}${pad}${ticks}`;
}

/** @example reference("|") // => "&#124;" */
function reference(sign: string): string {
  return `&#${sign.codePointAt(0)};`;
}

/** An image; one with a size as HTML. */
export function imageSpan(span: Extract<Span, { type: "image" }>, { cell }: Context): string {
  const { url, title, alt, attributes } = span;
  const { width, height } = attributes;
  if (width || height) {
    const all = {
      src: url,
      alt: withLineEnds(alt, " "),
      ...(title ? { title } : {}),
      ...sizes(attributes),
    };
    return `<img${writeAttributes(all)}>`;
  }
  const text = withLineEnds(alt, " ").replace(/[[\]`*_$~<\\]/g, "\\$&");
  return `![${cell ? text.replace(/\|/g, "\\|") : text}](${target(url, title)})`;
}

function sizes({ width, height }: Attributes): Attributes {
  return { ...(width ? { width } : {}), ...(height ? { height } : {}) };
}

export function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([name]) => /^[a-zA-Z_][\w:.-]*$/.test(name))
    .map(([name, value]) =>
      value === "" && name !== "alt" && name !== "href" && name !== "src"
        ? ` ${name}`
        : ` ${name}="${escapeAttribute(value)}"`,
    )
    .join("");
}

const empty = new Set([
  "img",
  "input",
  "wbr",
  "hr",
  "embed",
  "source",
  "track",
  "area",
  "col",
  "br",
]);

type ElementSpan = Extract<Span, { type: "element" }>;

/** Whether a span is an `<a>` without an address that contains links, which browsers end before them. */
function isAroundLink({ name, attributes, children, raw }: ElementSpan): boolean {
  return name === "a" && attributes.href === undefined && !raw && children.some(hasLink);
}

function hasLink(span: Span): boolean {
  return span.type === "link" || ("children" in span && span.children.some(hasLink));
}

/** An `<a>` without an address as an element that can contain links. */
function placeOf(span: ElementSpan): ElementSpan {
  const { name: place, ...others } = span.attributes;
  return { ...span, name: "span", attributes: { ...(place && { id: place }), ...others } };
}

/** An element of HTML in a text. */
export function elementSpan(
  span: ElementSpan,
  context: Context,
  write: (spans: readonly Span[], context: Context) => string,
): string {
  const { name, attributes, children, raw } = isAroundLink(span) ? placeOf(span) : span;
  const start = `<${name}${writeAttributes(attributes)}>`;
  if (empty.has(name)) return start;
  return `${start}${raw ? literal(children, context) : write(children, { ...context, link: context.link || name === "a" })}</${name}>`;
}

const tagOrEntity = new RegExp(`(${rawTag.source}|&#?\\w+;)`);

/** Text in which tags and entities are HTML, but nothing is Markdown. */
function literal(children: readonly Span[], context: Context): string {
  const value = children.map((child) => (child.type === "text" ? child.value : "")).join("");
  return value
    .replace(/\n\s*\n/g, "\n")
    .split(tagOrEntity)
    .map((part, index) => (index % 2 === 1 ? part : plain(part)))
    .join("");

  function plain(text: string): string {
    return escapeText(text, { ...context, link: true })
      .replace(/-(?=-)|\.(?=\.)/g, "\\$&")
      .replace(/"/g, "&quot;")
      .replace(/'/g, "&#39;");
  }
}
