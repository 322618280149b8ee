/** A piece of a text: words, or code. */
export interface Span {
  text: string;
  code: boolean;
}

/**
 * A text with `{name}` filled in, in pieces. What stands between two backticks is code; backticks
 * that are filled in are part of it.
 */
export function spansOf(template: string, params: Readonly<Record<string, string>>): Span[] {
  return template
    .split("`")
    .map((text, i) => ({ text: fill(text, params), code: i % 2 === 1 }))
    .filter(({ text }) => text !== "");
}

/** A text with `{name}` filled in; nothing for a name without a value. */
export function fill(template: string, params: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? "");
}
