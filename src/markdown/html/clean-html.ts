import type { MdastNode } from "satteri";
import type { Lang } from "../../i18n/index.ts";
import { embedHtml, embedOf } from "./embeds.ts";
import { escapeHtml } from "./html.ts";
import {
  empty,
  foreign,
  forLooks,
  isElement,
  removed,
  replaced,
  unwrapped,
  walls,
} from "./html-elements.ts";
import { tokensOf } from "./html-tokens.ts";
import type { Attribute, PlacedToken } from "./html-tokens.ts";
import type { WrittenImage } from "../images/image-html.ts";
import { scriptLink } from "./script-link.ts";
import { shortened } from "../prose/shortened.ts";
import { isUnsafeLink, isUnsafeSource } from "./unsafe-address.ts";
import { alignment, classesOf, inkOf, sizeClass, widthClass } from "./style-classes.ts";

/** What the HTML of a document needs. */
export interface Cleaning {
  lang: Lang;
  /** The elements that are open, from the outside in; shared by the pieces of HTML of a document. */
  open: OpenElement[];
  /** The node that contains the HTML, such as a paragraph or an item of a list. */
  parent: MdastNode | undefined;
  href: (url: string) => string;
  /** The line of the document on which the HTML begins. */
  first: number;
  warn: (line: number, message: string) => void;
  image: (line: number, image: WrittenImage, isLinked: boolean) => string | undefined;
}

/** An element whose end tag has not come yet. */
export interface OpenElement {
  name: string;
  /** The line of its start tag. */
  line: number;
  /** The node that contains its start tag. */
  parent: MdastNode | undefined;
}

type Start = Extract<PlacedToken, { kind: "start" }>;

/**
 * Rewrites HTML of an author for a page whose policy allows no scripts and no inline styles.
 *
 * @returns the HTML, and the name of an element that is left out with its content and does not end
 * in this piece
 */
export function cleaned(html: string, options: Cleaning): { html: string; unclosed?: string } {
  let result = "";
  let skipping: string | undefined;
  let line = options.first;
  let counted = 0;
  for (const token of tokensOf(html)) {
    if (skipping !== undefined) {
      if (token.kind === "end" && token.name === skipping) skipping = undefined;
      continue;
    }
    line += html.slice(counted, token.index).split("\n").length - 1;
    counted = token.index;
    if (token.kind === "text") result += textOf(token.text, options);
    else if (token.kind === "end") result += endTag(token.name, token.text, line, options);
    else if (token.kind === "start") {
      result += startTag(token, line, options);
      const hasContent = removed.has(token.name) || token.name === "iframe";
      if (hasContent && !token.closed && token.name !== "embed") skipping = token.name;
    }
  }
  return { html: result, unclosed: skipping };
}

/** A text as HTML: a `<` that a browser would read as the beginning of a tag is escaped. */
function textOf(text: string, { open }: Cleaning): string {
  return open.at(-1)?.name === "textarea" ? text : text.replace(/<(?=[a-z/!?])/gi, "&lt;");
}

function isOpen(open: readonly OpenElement[], name: string): boolean {
  return open.some((one) => one.name === name);
}

/** Whether a name is that of an element at this place. */
function isElementHere(name: string, open: readonly OpenElement[]): boolean {
  return isElement(name) || foreign.some((one) => isOpen(open, one));
}

function endTag(name: string, text: string, line: number, { open, warn }: Cleaning): string {
  if (!isElementHere(name, open)) return escapeHtml(text);
  if (removed.has(name) || unwrapped.has(name) || name === "iframe" || empty.has(name)) return "";
  const found = open.findLast((one) => one.name === name || walls.has(one.name));
  if (found?.name !== name) {
    const why = found ? `the <${found.name}> is still open` : `no <${name}> is open before it`;
    warn(line, `${text} is left out: ${why}`);
    return "";
  }
  open.splice(open.lastIndexOf(found), 1);
  return closing(name);
}

/** The end tags for an element, by the name that the author wrote. */
export function closing(name: string): string {
  return name === "table" ? "</table></div>" : `</${replaced.get(name)?.[0] ?? name}>`;
}

function startTag(token: Start, line: number, options: Cleaning): string {
  const { name, text } = token;
  const { warn, open, parent } = options;
  if (!isElementHere(name, open)) return name.includes(":") ? "" : escapeHtml(text);
  const value = (key: string) => token.attributes.find(([one]) => one === key)?.[1];
  if (name === "iframe") return frame(token.attributes, line, options);
  if (removed.has(name)) {
    const link = name === "script" ? scriptLink(value) : undefined;
    if (link !== undefined) return `<p><a href="${link}">${link}</a></p>`;
    warn(line, `<${name}> is left out: a page cannot add scripts or styles`);
    return "";
  }
  if (unwrapped.has(name)) {
    warn(line, `<${name}> is left out: a page's text cannot contain it`);
    return "";
  }
  const [element, cls] = replaced.get(name) ?? [name, ""];
  const { attributes, classes } = attributesOf(token, line, options);
  if (name === "img") return image(token, classes, line, options);
  if (element === "video" || element === "audio") {
    if (value("controls") === undefined) attributes.push(["controls", ""]);
  }
  const all = [cls, ...classes].filter(Boolean);
  if (all.length > 0) attributes.unshift(["class", all.join(" ")]);
  const written = attributes.map(([key, value]) =>
    value === "" ? ` ${key}` : ` ${key}="${escapeHtml(value)}"`,
  );
  const tag = `${element === "table" ? '<div class="table">' : ""}<${element}${written.join("")}>`;
  if (empty.has(element)) return tag;
  // HTML knows no `<a/>`: a browser would read the rest of the page as its content.
  if (token.closed) return tag + closing(name);
  open.push({ name, line, parent });
  return tag;
}

/** The attributes that the page may have, and classes in place of those that it may not. */
export function attributesOf(
  { name, attributes }: Pick<Start, "name" | "attributes">,
  line: number,
  { warn, href }: Pick<Cleaning, "warn" | "href">,
): { attributes: Attribute[]; classes: string[] } {
  const kept: Attribute[] = [];
  const classes: string[] = [];
  for (const [key, value] of attributes) {
    if (key === "class") classes.push(value);
    else if (key === "style") {
      const found = classesOf(value);
      classes.push(...found.classes);
      if (found.lost.length > 0) {
        warn(line, `the style "${found.lost.join("; ")}" of <${name}> is left out`);
      }
    } else if (/^on/.test(key)) {
      warn(line, `${key} of <${name}> is left out: code in the HTML of a page is not run`);
    } else if (/^(?:href|src|action|formaction|xlink:href|poster)$/.test(key)) {
      const isUnsafe = /^(?:src|poster)$/.test(key) ? isUnsafeSource : isUnsafeLink;
      if (isUnsafe(value)) {
        warn(
          line,
          `the address ${shortened(value)} of <${name}> is left out: code in the HTML of a page is not run`,
        );
      } else {
        kept.push([key, /^\/(?!\/)/.test(value) ? href(value) : value]);
      }
    } else if (key === "data-frame" || key === "data-do") {
      // The site's scripts read them, and its policy allows the address in data-frame.
      warn(line, `${key} of <${name}> is left out: only the site itself writes it`);
    } else if (key === "align") classes.push(alignment(value.toLowerCase()));
    else if (key === "color") classes.push(inkOf(value.toLowerCase()));
    else if (key === "size" && name === "font") classes.push(sizeClass(value));
    else if (key === "width" && value.endsWith("%")) classes.push(widthClass(value));
    else if (!forLooks.has(key)) kept.push([key, value]);
  }
  return { attributes: kept, classes: classes.filter(Boolean) };
}

/** The image that an `<img>` with these attributes shows. */
export function writtenImage(
  attributes: readonly Attribute[],
  classes: readonly string[],
): WrittenImage {
  const value = (key: string) => attributes.find(([one]) => one === key)?.[1];
  return {
    src: value("src") ?? value("data-src") ?? "",
    alt: value("alt"),
    title: value("title"),
    width: size(attributes, "width", "px"),
    height: size(attributes, "height", "px"),
    class: classes.join(" ") || undefined,
  };
}

/** The width or height of an element: its attribute, or the size in its style that has such a unit. */
function size(
  attributes: readonly Attribute[],
  key: "width" | "height",
  unit: string,
): string | undefined {
  const value = (name: string) => attributes.find(([one]) => one === name)?.[1];
  const inStyle = new RegExp(`(?:^|[;\\s])${key}\\s*:\\s*(\\d+(?:${unit}))`);
  return value(key) ?? inStyle.exec(value("style") ?? "")?.[1];
}

function image(token: Start, classes: string[], line: number, { image, open }: Cleaning): string {
  const written = writtenImage(token.attributes, classes);
  return image(line, written, isOpen(open, "a")) ?? escapeHtml(written.alt ?? "");
}

/** A frame of an author: of this site, content of another site that loads after a click, or a link. */
export function frame(
  attributes: readonly Attribute[],
  line: number,
  { lang, warn, href }: Pick<Cleaning, "lang" | "warn" | "href">,
): string {
  const value = (key: string) => attributes.find(([one]) => one === key)?.[1];
  const src = value("src") ?? "";
  const title = value("title");
  if (/^\/(?!\/)/.test(src)) {
    const sizes = (["width", "height"] as const).map((key) => {
      const [, found] = /^(\d+%?)(?:px)?$/.exec(size(attributes, key, "px|%") ?? "") ?? [];
      return found === undefined ? "" : ` ${key}="${found}"`;
    });
    return `<iframe src="${escapeHtml(href(src))}" title="${escapeHtml(title ?? "")}"${sizes.join("")} loading="lazy"></iframe>`;
  }
  const embed = embedOf(src);
  if (embed) return embedHtml(embed, lang, title);
  if (!src || isUnsafeLink(src)) {
    warn(line, `the frame of ${src || "no address"} is left out: no page can show it`);
    return "";
  }
  warn(line, `the frame of ${src} is replaced by a link: frames of that site are not allowed`);
  return `<p><a href="${escapeHtml(src)}">${escapeHtml(title || src)}</a></p>`;
}
