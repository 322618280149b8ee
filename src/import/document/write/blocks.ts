import type { Block, Definition, Item, List } from "../kramdown/tree.ts";
import type { Style } from "./context.ts";
import { escapeLines, fenceFor } from "./escape.ts";
import { formulaBlock } from "./formulas.ts";
import { writeHtml } from "./html.ts";
import { writeSpans } from "./spans.ts";
import { writeTable } from "./tables.ts";

/** Writes blocks as our Markdown, with a blank line between them. */
export function writeBlocks(blocks: readonly Block[], style: Style): string {
  const texts: string[] = [];
  let other = false;
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    // A list directly below another one needs other markers, or they would be one list.
    other =
      block.type === "list" &&
      before?.type === "list" &&
      before.ordered === block.ordered &&
      !other;
    texts.push(writeBlock(block, style, other));
  });
  return texts.filter((text) => text !== "").join("\n\n");
}

/** @param other whether a list needs other markers than the list above it */
export function writeBlock(block: Block, style: Style, other = false): string {
  switch (block.type) {
    case "paragraph":
      return paragraph(writeSpans(block.children, style));
    case "heading":
      return heading(block, style);
    case "code":
      return code(block);
    case "quote":
      return quote(block, style);
    case "list":
      return list(block, style, other);
    case "definitions":
      return definitions(block.entries, style);
    case "table":
      return writeTable(block, style);
    case "rule":
      return "---";
    case "formula":
      return formulaBlock(block.value);
    case "html":
      return writeHtml(
        block.children,
        (blocks) => writeBlocks(blocks, style),
        (spans) => paragraph(writeSpans(spans, style)),
      );
    case "comment":
      return `<!--${block.value}-->`;
  }
}

function paragraph(written: string): string {
  const text = escapeLines(written.trim());
  // A tag alone on the first line would start a block of HTML.
  return text.replace(
    /^(<[^>\n]+>(?:<[^>\n]+>)*)[ \t]*(\\?)\n/,
    (_, tags: string, broken: string) => `${tags}${broken ? "<br>" : " "}`,
  );
}

function heading(block: Extract<Block, { type: "heading" }>, style: Style): string {
  const text = writeSpans(block.children, { ...style, heading: true }).trim();
  const id = block.attributes.id ? ` {#${escapeId(block.attributes.id)}}` : "";
  return `${"#".repeat(block.level)} ${text.replace(/#+$/, (signs) => `\\${signs}`)}${id}`;
}

/** An id in the text of a heading, in which the signs of emphasis at the edge of a word are escaped. */
function escapeId(id: string): string {
  return id.replace(/[*~]|(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/gu, (signs) =>
    signs.replace(/./g, "\\$&"),
  );
}

function code({ value, lang, title }: Extract<Block, { type: "code" }>): string {
  const fence = fenceFor(value, "`", 3);
  // The info of a fence contains no backtick, and the quotes around a title end at the next one.
  const named = title ? ` title="${title.replaceAll('"', "'").replaceAll("`", "'")}"` : "";
  return `${fence}${title ? lang || "text" : lang}${named}\n${value}${value === "" ? "" : "\n"}${fence}`;
}

function quote({ children, callout }: Extract<Block, { type: "quote" }>, style: Style): string {
  const text = writeBlocks(children, style);
  const marker = callout === undefined ? "" : `[!${callout}]\n`;
  const isBelow = marker !== "" && children[0]?.type !== "paragraph";
  return prefixed(`${marker}${isBelow ? "\n" : ""}${text}`, "> ", ">");
}

function prefixed(text: string, prefix: string, blank: string): string {
  return text
    .split("\n")
    .map((line) => (line === "" ? blank : prefix + line))
    .join("\n");
}

function list({ ordered, start, items }: List, style: Style, other: boolean): string {
  const isLoose = items.some(isLooseItem);
  const texts = items.map((item, index) => {
    const marker = ordered ? `${start + index}${other ? ")" : "."}` : other ? "*" : "-";
    const done = item.done === undefined ? "" : item.done ? "[x] " : "[ ] ";
    const inner = done + joined(item, style);
    const indent = " ".repeat(marker.length + 1);
    const [first, ...rest] = inner.split("\n");
    return [
      `${marker} ${first}`.trimEnd(),
      ...rest.map((line) => (line === "" ? "" : indent + line)),
    ].join("\n");
  });
  return texts.join(isLoose ? "\n\n" : "\n");
}

function isLooseItem({ children: [first] }: Item): boolean {
  return first?.type === "paragraph" && !first.tight;
}

/**
 * A tag at the start of a line that may begin a block of HTML, which would include the list below: one
 * of an element that contains blocks, or one without text after it.
 */
const tagAtStart =
  /^<(?!(?:a|b|code|del|em|font|i|img|ins|kbd|mark|s|small|span|strong|sub|sup|u)\b[^>\n]*>(?:<[^>\n]*>)*[^<\s])/m;

/** The blocks of an item; a list directly below its text needs no blank line. */
function joined(item: Item, style: Style): string {
  const [first, second, ...rest] = item.children;
  if (first?.type !== "paragraph" || !first.tight || second?.type !== "list")
    return writeBlocks(item.children, style);
  if (second.ordered && second.start !== 1) return writeBlocks(item.children, style);
  const text = writeBlock(first, style);
  if (tagAtStart.test(text)) return writeBlocks(item.children, style);
  const top = `${text}\n${writeBlock(second, style)}`;
  return rest.length > 0 ? `${top}\n\n${writeBlocks(rest, style)}` : top;
}

function definitions(entries: readonly Definition[], style: Style): string {
  const isSimple = entries.every(({ terms, descriptions }) => {
    const isText = ([first, ...rest]: Block[]) => first?.type === "paragraph" && rest.length === 0;
    return terms.length === 1 && descriptions.every(isText);
  });
  if (isSimple && !style.safe)
    return entries.map((entry) => simpleDefinition(entry, style)).join("\n\n");
  return `<dl>\n${entries.map((entry) => htmlDefinition(entry, style)).join("\n")}\n</dl>`;
}

/** A line with the term, and a colon before each description. */
function simpleDefinition({ terms, descriptions }: Definition, style: Style): string {
  const term = paragraph(writeSpans(terms[0], { ...style, heading: true }));
  const texts = descriptions.map((blocks) => {
    const [first, ...rest] = writeBlocks(blocks, style).split("\n");
    return [`: ${first}`, ...rest.map((line) => (line === "" ? "" : `  ${line}`))].join("\n");
  });
  return [term, ...texts].join("\n");
}

/** Several terms of one description need HTML. */
function htmlDefinition({ terms, descriptions }: Definition, style: Style): string {
  const term = terms.map((spans) => inElement("dt", paragraph(writeSpans(spans, style))));
  const texts = descriptions.map((blocks) => inElement("dd", writeBlocks(blocks, style)));
  return [...term, ...texts].join("\n");
}

/** An element of HTML around Markdown, which needs blank lines around it. */
function inElement(name: string, text: string): string {
  const isPlain = /^(?!\d+[.)])[\p{L}\p{N}(“‘][^*_`$[\]\\~<&#>|\n]*$/u.test(text);
  return isPlain ? `<${name}>${text}</${name}>` : `<${name}>\n\n${text}\n\n</${name}>`;
}
