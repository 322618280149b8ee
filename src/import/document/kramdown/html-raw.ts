import { isTagOfText, modelOf, shownName, textElements } from "./html-models.ts";
import { joinedProse } from "./html-prose.ts";
import { commentAt, tagAt, type Tag } from "./html-tags.ts";
import { oldCodeAt } from "./html-old-code.ts";
import { prose, shown } from "./html-text.ts";
import { linesOf } from "./lines.ts";
import { deepest, type Scope } from "./scope.ts";
import { readyFormulaAt } from "./ready-formulas.ts";
import type { Html } from "./tree.ts";

type Element = Extract<Html, { type: "element" }>;

/** A piece of HTML that was read, and the place behind it. */
export interface RawHtml {
  children: Html[];
  end: number;
}

/** Parses a text as raw HTML, in which only elements with `markdown="1"` contain Markdown. */
export function parseHtml(text: string, scope: Scope, depth = 0): Html[] {
  return joinedProse(readHtml(text, 0, undefined, scope, depth).children);
}

/**
 * Reads raw HTML from a place to the end tag of an element. An element that is not closed ends with
 * its parent.
 */
function readHtml(
  text: string,
  from: number,
  parent: string | undefined,
  scope: Scope,
  depth: number,
  ancestors: readonly string[] = [],
): RawHtml {
  const children: Html[] = [];
  const open = parent === undefined ? ancestors : [...ancestors, parent];
  let at = from;
  while (at < text.length) {
    const next = markupAt(text, at, depth);
    if (!next) break;
    if (next.at > at) children.push(...prose(text.slice(at, next.at), parent, scope));
    at = next.at;
    const { comment, tag } = next;
    const formula = tag && readyFormulaAt(text, at, tag);
    if (comment) {
      children.push({ type: "comment", value: comment.value });
      at += comment.length;
    } else if (formula) {
      children.push(shown(formula));
      at += formula.length;
    } else if (tag?.closes) {
      if (tag.name === parent) return { children, end: at + tag.length };
      if (open.includes(tag.name) && !isOutsideCode(tag.name, open)) {
        scope.torn += 1;
        return { children, end: at };
      }
      at += tag.length;
    } else if (tag) {
      const { element, end } = readElement(text, at, tag, scope, depth + 1, open);
      children.push(element);
      at = end;
    }
  }
  if (at < text.length) children.push(...prose(text.slice(at), parent, scope));
  return { children, end: text.length };
}

/** `</p>` in a `<pre>` ends no paragraph around it: in a browser, `<pre>` has ended that. */
function isOutsideCode(name: string, open: readonly string[]): boolean {
  return name === "p" && open.lastIndexOf("p") < open.lastIndexOf("pre");
}

/** A comment or a tag, and its place. */
interface Markup {
  at: number;
  comment?: { value: string; length: number };
  tag?: Tag;
}

/** The first comment or tag behind a place; other signs, as in `a < b`, are text. */
function markupAt(text: string, from: number, depth: number): Markup | undefined {
  for (let at = text.indexOf("<", from); at >= 0; at = text.indexOf("<", at + 1)) {
    const comment = commentAt(text, at);
    if (comment) return { at, comment };
    const tag = tagAt(text, at);
    if (!tag) continue;
    const isRead = tag.closes || (!isTagOfText(tag, text, at) && depth < deepest);
    if (isRead || readyFormulaAt(text, at, tag)) return { at, tag };
  }
  return undefined;
}

/** Reads the element that starts with a tag. */
export function readElement(
  text: string,
  at: number,
  tag: Tag,
  scope: Scope,
  depth: number,
  ancestors: readonly string[] = [],
): { element: Element; end: number } {
  const { markdown, ...attributes } = tag.attributes;
  const element: Element = { type: "element", name: shownName(tag.name), attributes, children: [] };
  const start = at + tag.length;
  if (tag.isVoid) return { element, end: start };
  if (textElements.has(tag.name)) {
    const close = new RegExp(`</${tag.name}\\s*>`, "gi");
    close.lastIndex = start;
    const match = close.exec(text);
    element.children = [{ type: "text", value: text.slice(start, match?.index ?? text.length) }];
    return { element, end: match ? close.lastIndex : text.length };
  }
  const code = tag.name === "xmp" ? oldCodeAt(text, at, tag) : undefined;
  if (code) {
    const value = code.value.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    return {
      element: { ...element, name: "pre", children: [{ type: "text", value }] },
      end: code.end,
    };
  }
  const model = modelOf(tag.name, markdown, scope.options.parseBlockHtml);
  if (model !== "raw") {
    const content = contentOf(text, start, tag.name, ancestors.at(-1));
    readMarkdown(element, text.slice(start, content.end), model, scope, depth);
    return { element, end: content.next };
  }
  const { children, end } = readHtml(text, start, tag.name, scope, depth, ancestors);
  element.children = joinedProse(children);
  return { element, end };
}

/** Where the content of an element ends, and what follows it begins. */
function contentOf(
  text: string,
  start: number,
  name: string,
  parent: string | undefined,
): { end: number; next: number } {
  const tags = new RegExp(`<(/?)${name}(?=[\\s/>])[^>]*>`, "gi");
  tags.lastIndex = start;
  let open = 1;
  for (let match = tags.exec(text); match; match = tags.exec(text)) {
    open += match[1] ? -1 : 1;
    if (open === 0) return { end: match.index, next: tags.lastIndex };
  }
  // Without an end tag, it ends with its parent.
  const end = parent === undefined || parent === name ? -1 : text.indexOf(`</${parent}`, start);
  return end < 0 ? { end: text.length, next: text.length } : { end, next: end };
}

function readMarkdown(
  element: Element,
  text: string,
  model: "block" | "span",
  scope: Scope,
  depth: number,
): void {
  if (model === "block") {
    const lines = linesOf(text.replace(/^[ \t]*\n/, ""));
    element.children = [{ type: "blocks", children: scope.blocks(lines, depth + 1) }];
    return;
  }
  const spans = { type: "spans" as const, children: [] };
  element.children = [spans];
  scope.later.push(() => Object.assign(spans, { children: scope.spans(text.trim()) }));
}
