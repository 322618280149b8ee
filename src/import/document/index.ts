export { convert } from "./convert.ts";
export { escapeLines, escapeText } from "./write/escape.ts";
