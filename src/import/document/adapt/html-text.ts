import type { Html } from "../kramdown/tree.ts";

/** A text in raw HTML, which authors read: quotes stay what they are. */
export function htmlText(text: string): Html {
  return { type: "text", value: text.replaceAll("&", "&amp;").replaceAll("<", "&lt;") };
}
