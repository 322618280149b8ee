const opening = /<span class="katex(?: [^"]*)?">/g;
const span = /<span\b|<\/span>/g;

/**
 * Replaces each of KaTeX's formulas in a page by `replace(formula)`. A formula is an element of
 * class `katex`, which contains MathML and HTML.
 */
export function replaceFormulas(html: string, replace: (formula: string) => string): string {
  let result = "";
  let done = 0;
  for (const { index } of html.matchAll(opening)) {
    const end = endOfSpan(html, index);
    result += html.slice(done, index) + replace(html.slice(index, end));
    done = end;
  }
  return result + html.slice(done);
}

/** The index after the tag that closes the `<span` at `start`. */
function endOfSpan(html: string, start: number): number {
  let depth = 0;
  span.lastIndex = start;
  for (let tag = span.exec(html); tag; tag = span.exec(html)) {
    depth += tag[0] === "</span>" ? -1 : 1;
    if (depth === 0) return span.lastIndex;
  }
  throw new Error(`a formula's <span> is never closed: ${html.slice(start, start + 80)}`);
}
