/** A block of code between fences, or an item of a list with `{:toc}` below it. */
const contents =
  /^ {0,3}(?=(```+|~~~+))\1[^]*?^ {0,3}\1|^([ \t]*(?:[-*+]|\d+\.)[ \t][^\n]*\n)[ \t]*(\{:[ \t]*toc\b[^}\n]*\})/gm;

/**
 * The source of a document with one table of contents, as its author intended. kramdown shows the
 * item of a list with `{:toc}` as text if `{:toc}` is indented, or if such a list is above it.
 */
export function withContentsOnce(source: string): string {
  let isFirst = true;
  return source.replace(contents, (text, fence?: string, item = "", list = "") => {
    if (fence !== undefined) return text;
    const kept = isFirst ? item + list : "\n";
    isFirst = false;
    return kept;
  });
}
