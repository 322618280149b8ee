import { blocks } from "./tree.ts";
import type { Tree } from "./tree.ts";

// Mends what kramdown made of formulas, which are text to it.

/**
 * Makes lines of the tables that kramdown made of formulas and links with bars, such as `$|x| = 1$`.
 * Those in code contain its lines and their numbers.
 */
export function joinTorn(tree: Tree): void {
  for (const table of [...tree.querySelectorAll("table")]) {
    if (table.closest("pre, code, .highlight")) continue;
    // A table of HTML can be in a cell of another one.
    if (table.querySelector("table")) continue;
    const rows = [...table.querySelectorAll("tr")].map((row) => [
      ...row.querySelectorAll("td, th"),
    ]);
    if (!areTorn(rows.flat().map(({ textContent }) => textContent))) continue;
    const lines = rows.map((cells) => cells.map(({ innerHTML }) => innerHTML).join("|"));
    table.outerHTML = lines.map((line) => `<p>${withLinks(line)}</p>`).join("");
  }
}

/** HTML with the links whose text was divided. */
function withLinks(html: string): string {
  return html.replace(/\[([^\][]*)\]\((?:<a href=")?([^()\s"]+)[^()]*\)/g, '<a href="$2">$1</a>');
}

/** Whether the cells of a table have parts of a formula or of the text of a link, and not only prices. */
function areTorn(cells: readonly string[]): boolean {
  const parts = cells.filter((cell) =>
    [/\$/, /\$\$/].some((sign) => cell.split(sign).length % 2 === 0),
  );
  const isPrice = (cell: string) => /^[^$]*\$\d[^$]*$/.test(cell);
  // A single one is a sign itself, as in a table of keys.
  return (
    (parts.length > 1 && !parts.every(isPrice)) || cells.some((cell) => /\[[^\]]*$/.test(cell))
  );
}

/** Puts back the signs of TeX that kramdown took for emphasis, as in `$a_{1} + b_{2}$`. */
export function restoreSigns(tree: Tree): void {
  for (const mark of [...tree.querySelectorAll("em, strong")]) {
    if (mark.closest("pre, code")) continue;
    // No formula ends directly behind an index, but a price can begin a mark.
    if (mark.textContent.startsWith("$")) continue;
    const before = textBefore(mark);
    const isOpen = before.lastIndexOf("\\(") > before.lastIndexOf("\\)");
    if (!isOpen && before.split("$").length % 2 === 1) continue;
    const sign = /\^\{?$/.test(before) ? "*" : "_";
    const signs = mark.matches("em") ? sign : sign.repeat(2);
    mark.replaceWith(signs, ...mark.childNodes, signs);
  }
}

/** The text in front of an element within its block. */
function textBefore(element: Element): string {
  let text = "";
  let at: Element | null = element;
  while (at && !at.matches(`${blocks}, pre, code`)) {
    for (let one = at.previousSibling; one; one = one.previousSibling)
      text = (one.textContent ?? "") + text;
    at = at.parentElement;
  }
  return text;
}
