/** The text of a page without its front matter, if it starts with some. */
export function bodyOf(source: string): string {
  return source.replace(/(?<![^])\uFEFF?---[ \t]*\r?\n[^]*?^---[ \t]*(?:\r?\n|$)/m, "");
}
