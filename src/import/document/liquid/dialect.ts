import { endTag, rangesIn, replaceRanges } from "./ranges.ts";
import type { Range } from "./ranges.ts";

const tagOrOutput = /\{%-?\s*(raw|comment)\s*-?%\}|\{[{%]/g;

/** The tags and outputs of a source; raw text and comments are a part each. */
export function liquidParts(source: string): Range[] {
  return rangesIn(source, tagOrOutput, ([start, name]) =>
    name ? endTag(name) : start === "{%" ? "%\\}" : "[}%]\\}",
  );
}

/** Rewrites what Ruby's Liquid and liquidjs read differently. */
export function asLiquidjs(source: string): string {
  return replaceRanges(source, liquidParts(source), (written) => {
    const [, name] = /^\{%-?\s*(\w+)/.exec(written) ?? [];
    if (name === "raw" || name === "comment") return written;
    const plain = withPlainBackslashes(written, name);
    if (name === undefined) return withoutParentheses(plainOutput(plain));
    // Ruby's Liquid ignores what is behind a value.
    if (name === "assign") {
      return withoutParentheses(plainBraces(plain)).replace(/\s\}\}(?=\s*-?%\}$)/, "");
    }
    if (name === "for" || name === "tablerow") return withoutFilters(plain);
    return /^(?:if|elsif|unless)$/.test(name ?? "") ? plainCondition(plain) : plain;
  });
}

const text = /"[^"]*"|'[^']*'/g;

/**
 * Doubles the backslashes in the texts of a tag or an output, such as `split: "\n"`: Ruby's Liquid
 * shows them, and liquidjs reads escapes. In Jekyll's `include`, `\"` is a quote.
 */
function withPlainBackslashes(written: string, name: string | undefined): string {
  if (!written.includes("\\")) return written;
  return name === "include"
    ? written.replace(/\\(?!["'])/g, "\\\\")
    : written.replace(text, (one) => one.replaceAll("\\", "\\\\"));
}

/**
 * Ruby's Liquid ignores filters in `{% for one in list | sort %}`, but reads the `limit: 2` behind
 * them; liquidjs ends at the pipe.
 */
function withoutFilters(written: string): string {
  return outsideTexts(written, (part) => part.replaceAll("|", ","));
}

/**
 * Ruby's Liquid ignores the braces in `{{ {{a}}`, shows nothing for `{{ {{ a }}`, and ignores what is
 * between a value and its filters, as in `{{ a {{ b }}`, which liquidjs refuses, and `{{ a == b }}`,
 * which it compares.
 */
function plainOutput(written: string): string {
  const [, open, inner, close] = /^(\{\{-?)([^]*?)(-?\}\})$/.exec(written) ?? [];
  if (
    inner === undefined ||
    !/\{|\s(?:[=!]=|<>|[<>]=?|contains|and|or)\s/.test(inner.replace(text, ""))
  )
    return written;
  const [name] = /(?:"[^"]*"|'[^']*'|[^\s,|'"])+/.exec(inner) ?? [""];
  const filters = inner.slice(inner.indexOf(name) + name.length).replace(/^[^|]*/, "");
  const plain = (part: string) => outsideTexts(part, (one) => one.replace(/[{}]/g, ""));
  return `${open} ${plain(name) || "nil"} ${plain(filters)}${close}`;
}

/** Ruby's Liquid ignores the braces in `{% if {{a}} %}`. */
function plainBraces(written: string): string {
  return outsideTexts(written, (part) => part.replace(/\{\{([^\s{}]+)\}\}/g, "$1"));
}

/** Ruby's Liquid ignores the parentheses in `{% if a and (b or c) %}`; liquidjs refuses them. */
function plainCondition(written: string): string {
  return withoutParentheses(plainBraces(written));
}

/** Ruby's Liquid ignores the parentheses in `{{ (a | sort: "b") | first }}`, but not those of a range. */
function withoutParentheses(written: string): string {
  return outsideTexts(written, (part) => (part.includes("..") ? part : part.replace(/[()]/g, " ")));
}

function outsideTexts(written: string, change: (part: string) => string): string {
  return written
    .split(/("[^"]*"|'[^']*')/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
}
