/** A fence, or an item of a list with `{:toc}` below it. */
const contents =
  /^ {0,3}(```+|~~~+)[^]*?^ {0,3}\1|^([ \t]*(?:[-*+]|\d+\.)[ \t][^\n]*\n)[ \t]*(\{:[ \t]*toc\b[^}\n]*\})/gm;

/**
 * The source of a document with one table of contents, which its author wanted: kramdown shows the
 * item if `{:toc}` is indented, and the items of all lists with it but the first.
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
