import { fill } from "./fill.ts";

/** A piece of a text: words, or code. */
export interface Span {
  text: string;
  code: boolean;
}

/**
 * Fills in `{name}` and splits the text into spans. Text between two backticks is code; backticks
 * in the values are literal.
 */
export function spansOf(template: string, params: Readonly<Record<string, string>>): Span[] {
  return template
    .split("`")
    .map((text, i) => ({ text: fill(text, params), code: i % 2 === 1 }))
    .filter(({ text }) => text !== "");
}
