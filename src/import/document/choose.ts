import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { markdownToHtml, type Data, type Features } from "satteri";
import { cjkEmphasis } from "../../markdown/text/cjk-emphasis.ts";
import { withPrices } from "../../markdown/dollars.ts";
import { features } from "../../markdown/features.ts";
import { reportedIn } from "../../markdown/report.ts";
import type { Block } from "./kramdown/tree.ts";
import { writeBlock } from "./write/blocks.ts";

const syntax: Features = { ...features, headingAttributes: true, smartPunctuation: true };

/** The place of a post, which the plugins of the site ask for. */
const fileURL = pathToFileURL(resolve("content/posts/ko/imported.md"));

/** Blocks above this length are not rendered to compare them; a hostile one would take long. */
const longest = 50_000;

export function isTooLong(markdown: string): boolean {
  return markdown.length > longest;
}

/**
 * Renders Markdown as the site does, as far as the shape of a text is concerned; what the site would
 * warn of is at the end.
 */
export function render(markdown: string): string {
  // The parser does not read an escaped id; the site does.
  const text = withPrices("block.md", markdown.replace(/ \{#[^\s{}]*\\[^\s{}]*\}$/gm, ""));
  const { html } = markdownToHtml(text, { features: syntax });
  if (!/\*|~~/.test(html)) return html;
  const data: Data = {};
  const options = { features: syntax, mdastPlugins: [cjkEmphasis], fileURL, data };
  const paired = markdownToHtml(text, options);
  if (paired instanceof Promise) return html;
  return paired.html + reportedIn(data).map(({ message }) => message);
}

/**
 * The Markdown of a block: the author's own where our Markdown reads it as kramdown does; otherwise
 * the one with signs for emphasis, or with HTML where signs would be read differently.
 *
 * @param source the author's lines of the block
 * @param stubsOf returns definitions that make the footnotes in a text known
 * @param other whether a list needs other markers than the list above it
 */
export function chooseMarkdown(
  block: Block,
  source: string,
  stubsOf: (markdown: string) => string,
  other: boolean,
): string {
  const safe = writeBlock(block, { safe: true }, other);
  if (isTooLong(safe)) return safe;
  const isWhole = !other && isComplete(block, source);
  if (isWhole && straight(source) === straight(safe)) return source;
  const stubs = stubsOf(safe);
  const wanted = shape(safe + stubs);
  if (isWhole && shape(source + stubs) === wanted) return source;
  for (const style of [{ pairs: true }, {}]) {
    const plain = writeBlock(block, style, other);
    if (plain === safe || shape(plain + stubs) === wanted) return plain;
  }
  return safe;
}

/** A text with the typewriter's signs, which the site turns into typographic ones. */
function straight(text: string): string {
  return text
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/—/g, "---")
    .replace(/–/g, "--")
    .replace(/…/g, "...");
}

/**
 * The start of a fence with words after its language: a title, which is written otherwise, or those
 * that this site would take for a cell and run, such as `ts live`.
 */
const wordyFence =
  /(?:`{3,}|~{3,})[ \t]*[^\s`~]+[ \t]+(?!title="[^"\n]*"[ \t]*(?:\{[^\n]*)?$)[^\s`~{]/m;

/** Whether the author's lines contain the whole block and nothing of the blocks around it. */
function isComplete(block: Block, source: string): boolean {
  const isHtml = block.type === "html" || block.type === "comment";
  // Our id of a heading contains hyphens that become a dash, that of kramdown does not; the site
  // gives no level to a heading that is an element.
  if (block.type === "heading" && /--|^<h\d/i.test(source.replace(/\n-+\s*$/, ""))) return false;
  return source !== "" && !isHtml && !/^[ \t]|\r|\{:/.test(source) && !wordyFence.test(source);
}

/** The HTML of Markdown, without differences that no reader sees. */
function shape(markdown: string): string {
  return render(markdown)
    .replace(/(?<=<pre\b[^>]*><code\b[^>]*>)[^]*?(?=<\/code><\/pre>)/g, keptBlanks)
    .replace(/\s+/g, " ")
    .replace(/> | </g, (text) => text.trim())
    .replace(/<(d[dt])><p>([^]*?)<\/p><\/\1>/g, "<$1>$2</$1>")
    .replace(/ ?(<br>) ?/g, "$1")
    .replace(/<em><strong>([^<]*)<\/strong><\/em>/g, "<strong><em>$1</em></strong>")
    .replace(/&#8288;|\u2060/g, "");
}

/** Code with entities for its blanks, without the indentation that all its lines share. */
function keptBlanks(code: string): string {
  const lines = code.split("\n");
  const starts = lines.map((line) => line.search(/\S/)).filter((start) => start >= 0);
  const shared = starts.reduce((least, start) => Math.min(least, start), Infinity);
  return lines
    .map((line) => line.slice(shared))
    .join("\n")
    .replace(/[ \t\n]/g, (blank) => `&#${blank.charCodeAt(0)};`);
}
