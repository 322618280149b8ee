import katex from "katex";
import { isElement } from "../../document/kramdown/html-models.ts";
import { namesIn } from "./names.ts";
import { squeezed } from "./squeezed.ts";
import { joinTorn, restoreSigns } from "./torn.ts";
import { blocks, treeOf } from "./tree.ts";
import type { Tree } from "./tree.ts";

/** A part of a page that a reader sees, or can follow. */
export interface Unit {
  kind:
    | "text"
    | "heading"
    | "code"
    | "diagram"
    | "formula"
    | "image"
    | "table"
    | "row"
    | "footnote"
    | "mark"
    | "name"
    | "link"
    | "anchor";
  /** What must be in the other page, without blanks; the number of a diagram or of a footnote's mark. */
  text: string;
  /**
   * The text that an anchor is that of, the signs of a formula and what is between them, or how often
   * a name is shown.
   */
  source?: string;
  /** The texts of the rows of a table. */
  rows?: string[];
}

/** The signs and the language of a fence that kramdown took for text, such as one with a title. */
const fenceSigns = /^[ \t]*(?:`{3,}|~{3,})[ \t]*\S*(?:[ \t]+(?:\{[\d,-]+\}|\w+[=:][^\s/]+))*/m;

/** Formulas, and the numbers of equations, as MathJax finds them in a text. */
const formulas =
  /\\\(([^]*?)\\\)|\\\[([^]*?)\\\]|(\\begin\{(\w+\*?)\}[^]*?\\end\{\4\})|\$\$([^]*?)\$\$|\$(?!\s)((?:[^$\n]|\n(?!\s*\n))*[^$\s])\$(?!\d)|\$(?=[^$\n]*[\\_^])([^$\n]*)\$(?!\d)|\$ ([A-Za-z]['′]?) ?\$(?!\d)|\\(?:eq)?ref\{[^}]*\}/g;

/** Takes the formulas out of a tree that kramdown made, and returns them as KaTeX's text. */
function takeFormulas(tree: Tree): Unit[] {
  const found: Unit[] = [];
  const add = (tex: string, source = "") => {
    const text = formulaText(tex);
    if (text) found.push({ kind: "formula", text, ...(source && { source: squeezed(source) }) });
  };
  for (const script of [...tree.querySelectorAll('script[type^="math/tex"]')]) {
    add(script.textContent.replace(/^\s*% <!\[CDATA\[|%\]\]>\s*$/g, ""));
    script.replaceWith("\u0000");
  }
  for (const tex of [...tree.querySelectorAll('annotation[encoding="application/x-tex"]')]) {
    add(tex.textContent);
    (tex.closest(".katex") ?? tex.closest("math"))?.replaceWith("\u0000");
  }
  for (const node of textNodes(tree)) {
    if (node.parentElement?.closest("pre, code, script")) continue;
    const text = node.textContent ?? "";
    if (!/\\\(|\\\[|\\begin\{|\\(?:eq)?ref\{|\$/.test(text)) continue;
    node.textContent = text.replace(formulas, (all, ...parts: (string | undefined)[]) => {
      add(parts.find((part) => part !== undefined) ?? "", all);
      return "\u0000";
    });
  }
  return found;
}

/** The text of a formula as a page shows it; "" if KaTeX cannot draw it. */
export function formulaText(tex: string): string {
  try {
    const html = katex.renderToString(tex.replace(/\\(?:label|tag)\*?\{[^}]*\}/g, ""), {
      ...{ output: "mathml", displayMode: true, strict: "ignore" },
    });
    const math = treeOf(html).querySelector("semantics")?.firstElementChild;
    return squeezed(math?.textContent ?? "");
  } catch {
    return "";
  }
}

function textNodes(tree: Tree): { textContent: string | null; parentElement: Tree | null }[] {
  // An entity such as &gt; divides a text into several nodes.
  tree.normalize();
  const found: { textContent: string | null; parentElement: Tree | null }[] = [];
  const visit = (node: Tree): void => {
    for (const child of [...node.childNodes]) {
      if (child.nodeType === 3) found.push(child as never);
      else if (child.nodeType === 1) visit(child as never);
    }
  };
  visit(tree);
  return found;
}

/** HTML in which a name in capitals that is no element, such as `<EOS>`, is text, as in a formula. */
function withShownNames(html: string): string {
  return html.replace(/<(\/?[A-Z][A-Z\d_-]*)>/g, (tag, name: string) =>
    isElement(name.replace("/", "").toLowerCase()) ? tag : `&lt;${name}&gt;`,
  );
}

/** The units of the HTML that Jekyll made of a document. */
export function unitsOf(html: string): Unit[] {
  const { textContent: shown } = treeOf(html);
  const tree = treeOf(withShownNames(html));
  for (const hidden of [...tree.querySelectorAll("style, template, noscript")]) hidden.remove();
  // The new page has its own table of contents.
  for (const link of [...tree.querySelectorAll("a[id^=markdown-toc]")])
    link.closest("li")?.remove();
  // A formula can be on both sides of a break, which kramdown makes of the end of a row.
  for (const end of [...tree.querySelectorAll("br")]) end.replaceWith("\n");
  joinTorn(tree);
  restoreSigns(tree);
  const units: Unit[] = takeFormulas(tree);
  for (const [text, count] of namesIn(shown))
    units.push({ kind: "name", text, source: String(count) });
  for (const script of [...tree.querySelectorAll("script")]) script.remove();
  const push = (kind: Unit["kind"], text: string) => text && units.push({ kind, text });
  for (const image of tree.querySelectorAll("img"))
    push("image", (image.getAttribute("src") ?? "").trim());
  for (const link of tree.querySelectorAll("a[href]:not(.footnote, .reversefootnote)"))
    // A browser ignores line ends in an address.
    push("link", (link.getAttribute("href") ?? "").replace(/[\t\n]/g, ""));
  // Those of Distill are in the text; in HTML, they stay there.
  for (const cite of [...tree.querySelectorAll("d-cite")]) cite.replaceWith("\u0000");
  for (const note of [...tree.querySelectorAll("d-footnote")]) {
    for (const part of note.textContent.split("\u0000")) push("footnote", squeezed(part));
    note.replaceWith("\u0000");
  }
  for (const note of tree.querySelectorAll(".footnotes li, [role=doc-endnote]")) {
    for (const back of [...note.querySelectorAll(".reversefootnote")]) back.remove();
    push("footnote", squeezed(note.textContent));
  }
  [...tree.querySelectorAll("sup > a.footnote, a[href^='#fn']")].forEach((mark, index) => {
    if (mark.matches("sup > a.footnote")) push("mark", String(index + 1));
    mark.remove();
  });
  const headings = tree.querySelectorAll("h1, h2, h3, h4, h5, h6");
  const [title] = headings[0]?.matches("h1") ? headings : [];
  for (const heading of headings) {
    for (const part of heading.textContent.split("\u0000")) push("heading", squeezed(part));
    // The anchor of a title is the top of the page, where an unknown one leads, too.
    const id = heading.getAttribute("id") ?? "";
    if (heading !== title && id) {
      units.push({ kind: "anchor", text: id, source: squeezed(heading.textContent) });
    }
  }
  for (const table of tree.querySelectorAll("table:not(.rouge-table)")) {
    const rows = [...table.querySelectorAll("tr")].map((row) => squeezed(row.textContent));
    // One row without a header is a line with pipes, such as those of a formula.
    if (rows.length > 1 || table.querySelector("thead"))
      units.push({ kind: "table", text: String(rows.length), rows });
  }
  [...tree.querySelectorAll("pre.mermaid, pre > .language-mermaid, .language-mermaid pre")].forEach(
    (code, index) => {
      push("diagram", String(index + 1));
      (code.closest("pre") ?? code).remove();
    },
  );
  for (const pre of [...tree.querySelectorAll("pre")]) {
    // The code beside the numbers of its lines is in a pre of its own within another one.
    if (pre.matches(".lineno") || pre.parentElement?.closest("pre")) continue;
    for (const number of [...pre.querySelectorAll(".gutter, .lineno")]) number.remove();
    for (const line of pre.textContent.split("\n"))
      push("code", squeezed(line.replace(/^>>> ?/, "").replace(fenceSigns, "")));
  }
  // A fence that kramdown took for code within a text, with its language and attributes.
  for (const code of [...tree.querySelectorAll("code")]) {
    const [first, ...rest] = code.textContent.split("\n");
    if (
      !code.closest("pre") &&
      /^\w+(?:[ \t]+(?:\{[\d,-]+\}|\w+[=:]\S+))*$/.test(first) &&
      rest.length > 0
    )
      code.replaceWith(`\0${rest.join("\0")}\0`);
  }
  for (const other of [
    ...tree.querySelectorAll("pre, :not(span).highlight, .footnotes, h1, h2, h3, h4, h5, h6"),
  ])
    other.replaceWith("\0");
  for (const block of [...tree.querySelectorAll(blocks)]) {
    block.prepend("\0");
    block.append("\0");
  }
  for (const part of tree.textContent.split(/\0|\n{2,}/)) {
    const lines = fenceSigns.test(part) ? part.split("\n") : [part];
    for (const line of lines) push("text", squeezed(line.replace(fenceSigns, "")));
  }
  return units;
}
