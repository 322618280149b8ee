import type { Tag } from "./html-tags.ts";

/** The code in an element `<xmp>`, whose tags browsers show as text; undefined if nothing ends it. */
export function oldCodeAt(
  text: string,
  at: number,
  { length }: Tag,
): { value: string; end: number } | undefined {
  const close = /<\/xmp\s*>/gi;
  close.lastIndex = at + length;
  const match = close.exec(text);
  if (!match) return undefined;
  const value = text
    .slice(at + length, match.index)
    .replace(/^\n/, "")
    .replace(/\n[ \t]*$/, "");
  return { value, end: close.lastIndex };
}
