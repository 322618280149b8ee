export { convert } from "./convert.ts";
export { withEmoji } from "./adapt/emoji.ts";
export { excerptOf } from "./liquid/excerpt.ts";
export { htmlOf } from "./html-of.ts";
export { rangesIn, replaceRanges } from "./liquid/ranges.ts";
export { escapeLines, escapeText } from "./write/escape.ts";
export { withLineEnds } from "./line-ends.ts";
export type { Macro, Macros } from "./macros/definition.ts";
export { withoutEntities } from "./kramdown/entities.ts";
