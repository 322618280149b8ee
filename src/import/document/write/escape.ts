import { withLineEnds } from "../line-ends.ts";
import type { Context } from "./context.ts";

/** Escapes text, so that our Markdown shows it as it is. */
export function escapeText(text: string, context: Context): string {
  return text
    .split(/(https?:\/\/[^\s<>]*[^\s<>.,:;!?)'"”’\]…])/)
    .map((part, index, all) =>
      index % 2 === 1 ? address(part, all[index + 1], context) : signs(part, context),
    )
    .join("");
}

/**
 * A plain address becomes a link; a letter of another script directly behind it is not part of it, nor
 * is a quotation mark.
 */
function address(url: string, behind: string, context: Context): string {
  if (context.link) return signs(url.replace(":", "\0"), context).replace("\0", "&#58;");
  const ascii = /^[\x21-\x7e]+/.exec(url)?.[0] ?? url;
  const rest = url.slice(ascii.length);
  const isPlain =
    rest === "" &&
    !context.marked &&
    !/^[”’…]/.test(behind) &&
    /^[\w\-./?=&%#:+,;@!]+$/.test(ascii) &&
    !/&\w+;|_$|\*/.test(ascii);
  if (isPlain) return ascii;
  return /^[^\s<>|\\]+$/.test(ascii) ? `<${ascii}>${signs(rest, context)}` : signs(url, context);
}

function signs(text: string, { cell, heading, link }: Context): string {
  const escaped = text
    .replace(/\\(?=[!-/:-@[-`{-~\n]|$)/g, "\\\\")
    .replace(/[*`$~]/g, "\\$&")
    // Our Markdown makes dashes of hyphens, and an ellipsis of periods.
    .replace(/-(?=-)/g, "-\\")
    .replace(/\.(?=\.\.)/g, ".\\")
    .replace(/(?<![\p{L}\p{N}\\])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replace(/\[/g, "\\[")
    .replace(link ? /\]/g : /\](?=[([:])/g, "\\]")
    .replace(/<(?=[A-Za-z/!?])/g, "\\<")
    .replace(/&(?=#?\w+;)/g, "&amp;")
    .replace(/\bwww\.(?![\w/-][\w./-]*(?:[\s,)]|$))/g, "www\\.");
  const piped = cell ? escaped.replace(/\|/g, "\\|") : escaped;
  return heading ? piped.replace(/\{/g, "&#123;") : piped;
}

/** Escapes what would start another block at the beginning of a line. */
export function escapeLines(text: string): string {
  return text
    .split("\n")
    .map((line) =>
      line
        .replace(/^[ \t]+/, "")
        .replace(/^(#{1,6})(?=\s|$)/, "\\$1")
        .replace(/^([>+:|]|-(?=[\s-]|$)|=(?==*\s*$))/, "\\$1")
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2"),
    )
    .join("\n");
}

/**
 * Begins the lines that would open a fence with `sign`, which means nothing where they are: the site
 * searches the lines of a text for its cells.
 */
export function withoutFences(text: string, sign: string): string {
  return text.replace(/^(?=`{3}|~{3})/gm, sign);
}

/** Escapes the first sign of the lines of HTML that would open a fence. */
export function escapeFences(html: string): string {
  return html.replace(/^[`~](?=``|~~)/gm, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Escapes text for HTML in a Markdown document. */
export function escapeAttribute(text: string): string {
  return withLineEnds(text, " ")
    .replace(/&(?!#?\w+;)/g, "&amp;")
    .replace(/"/g, "&quot;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
}

/** The target of a link or image, with its title. */
export function target(url: string, title: string): string {
  const safe = url
    .replace(/%(?![\da-fA-F]{2})/g, "%25")
    .replace(/&(?=#?\w+;)/g, "&amp;")
    .replace(/\n/g, " ");
  const isPlain =
    safe !== "" && /^[^\s()<>\\*_`$~[\]|"]+$/.test(safe.replace(/(?<=\w)_(?=\w)/g, ""));
  const written = isPlain
    ? safe
    : `<${safe.replace(/</g, "%3C").replace(/>/g, "%3E").replace(/\\/g, "\\\\").replace(/\|/g, "%7C")}>`;
  const quoted = withLineEnds(title, " ")
    .replace(/\\(?=\W)/g, "\\\\")
    .replace(/"/g, '\\"');
  return title ? `${written} "${quoted}"` : written;
}

/** A run of `sign` that is longer than each run in the text, and at least `least`. */
export function fenceFor(text: string, sign: string, least: number): string {
  const runs = text.match(new RegExp(`\\${sign}+`, "g")) ?? [];
  return sign.repeat(Math.max(least, ...runs.map((run) => run.length + 1)));
}
