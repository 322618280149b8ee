import katex from "katex";
import { expanded, isContentsTitle } from "../../document/index.ts";
import type { Macros } from "../../document/index.ts";
import { isElement } from "../../document/kramdown/html-models.ts";
import { normalized } from "../../document/normalized.ts";
import { namesIn } from "./names.ts";
import { itemsOf, placed, withoutPlaced } from "./items.ts";
import type { Unit } from "./items.ts";
import { markNotes } from "./notes.ts";
import { linksIn } from "./page.ts";
import { squeezed } from "./squeezed.ts";
import { joinTorn, restoreSigns } from "./torn.ts";
import { textNodes, treeOf } from "./tree.ts";
import type { Tree } from "./tree.ts";

/** Formulas, and the numbers of equations, as MathJax finds them in a text. */
const formulas =
  /\\\(([^]*?)\\\)|\\\[([^]*?)\\\]|(\\begin\{(\w+\*?)\}[^]*?\\end\{\4\})|\$\$([^]*?)\$\$|\$(?!\s)((?:[^$\n]|\n(?!\s*\n))*[^$\s])\$(?!\d)|\$(?=[^$\n]*[\\_^])([^$\n]*)\$(?!\d)|\$ ([A-Za-z]['′]?) ?\$(?!\d)|\\(?:eq)?ref\{[^}]*\}/g;

/** Marks the formulas of a tree that kramdown made, with KaTeX's text of them. */
export function markFormulas(tree: Tree, macros: Macros): void {
  const known = new Map(macros);
  const shown = (tex: string) => formulaText(expanded(tex, known));
  for (const script of [...tree.querySelectorAll('script[type^="math/tex"]')]) {
    const tex = script.textContent.replace(/^\s*% <!\[CDATA\[|%\]\]>\s*$/g, "");
    script.replaceWith(placed("formula", shown(tex)));
  }
  for (const tex of [...tree.querySelectorAll('annotation[encoding="application/x-tex"]')]) {
    const formula = placed("formula", shown(tex.textContent));
    (tex.closest(".katex") ?? tex.closest("math"))?.replaceWith(formula);
  }
  for (const node of textNodes(tree)) {
    if (node.parentElement?.closest("pre, code, script")) continue;
    const text = node.textContent ?? "";
    if (!/\\\(|\\\[|\\begin\{|\\(?:eq)?ref\{|\$/.test(text)) continue;
    node.textContent = text.replace(formulas, (all, ...parts: (string | undefined)[]) => {
      const tex = parts.find((part) => part !== undefined) ?? "";
      return placed("formula", shown(tex), squeezed(all));
    });
  }
}

/** The text of a formula as a page shows it; "" if KaTeX cannot draw it. */
export function formulaText(tex: string): string {
  try {
    const html = katex.renderToString(tex.replace(/\\(?:label|tag)\*?\s*\{[^}]*\}/g, ""), {
      ...{ output: "mathml", displayMode: true, strict: "ignore" },
    });
    const math = treeOf(html).querySelector("semantics")?.firstElementChild;
    return squeezed(math?.textContent ?? "");
  } catch {
    return "";
  }
}

/** Elements that scripts of themes fill with a table of contents. */
const placesOfContents = "#toc, .toc, #table-of-contents, .table-of-contents";

/** HTML in which a name in capitals that is not an element, such as `<EOS>`, is text. */
function withShownNames(html: string): string {
  return html.replace(/<(\/?[A-Z][A-Z\d_-]*)>/g, (tag, name: string) =>
    isElement(name.replace("/", "").toLowerCase()) ? tag : `&lt;${name}&gt;`,
  );
}

/**
 * The units of the HTML that Jekyll made of a document.
 *
 * @param isMissing whether there is no image at an address; it divides the text around it, since the
 *   new page shows its alternative text there
 */
export function unitsOf(
  written: string,
  isMissing: (src: string) => boolean = () => false,
  macros: Macros = new Map(),
): Unit[] {
  // The import leaves out control characters, such as the ends of pages in code.
  const html = normalized(written);
  const { textContent: shown } = treeOf(html);
  const tree = treeOf(withShownNames(html));
  for (const hidden of [...tree.querySelectorAll("style, template, noscript, iframe > *")])
    hidden.remove();
  // The new page has its own table of contents.
  for (const link of [...tree.querySelectorAll("a[id^=markdown-toc]")])
    link.closest("li")?.remove();
  for (const place of [...tree.querySelectorAll(placesOfContents)])
    if (!place.querySelector("a, li, img") && isContentsTitle(place.textContent)) place.remove();
  // A formula can be on both sides of a break, which kramdown makes of the end of a row.
  for (const end of [...tree.querySelectorAll("br")]) end.replaceWith("\n");
  joinTorn(tree);
  restoreSigns(tree);
  markFormulas(tree, macros);
  const units: Unit[] = [];
  for (const [text, count] of namesIn(shown))
    units.push({ kind: "name", text, source: String(count) });
  for (const script of [...tree.querySelectorAll("script")]) script.remove();
  const push = (kind: Unit["kind"], text: string) => text && units.push({ kind, text });
  for (const image of [...tree.querySelectorAll("img")]) {
    const src = withoutLineEnds(image.getAttribute("src")).trim();
    push("image", src);
    if (isMissing(src)) image.replaceWith("\0");
  }
  for (const link of linksIn(tree).filter((one) => !one.matches(".footnote, .reversefootnote")))
    push("link", withoutLineEnds(link.getAttribute("href")));
  moveDistillNotes(tree);
  markNotes(tree);
  const headings = tree.querySelectorAll("h1, h2, h3, h4, h5, h6");
  const [title] = headings[0]?.matches("h1") ? headings : [];
  for (const heading of headings) {
    // The anchor of a title is the top of the page, where an unknown one leads, too.
    const id = heading.getAttribute("id") ?? "";
    if (heading !== title && id) {
      units.push({
        kind: "anchor",
        text: id,
        source: squeezed(withoutPlaced(heading.textContent)),
      });
    }
  }
  const diagrams = ".mermaid:is(pre, div), pre > .language-mermaid, .language-mermaid pre";
  [...tree.querySelectorAll(diagrams)].forEach((code, index) => {
    push("diagram", String(index + 1));
    (code.closest("pre") ?? code).remove();
  });
  for (const number of [...tree.querySelectorAll("pre .gutter, pre .lineno, .gutter")])
    number.remove();
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
  return [...units, ...itemsOf(tree)];
}

/** An address without line ends and tabs, which browsers ignore. */
function withoutLineEnds(address: string | null): string {
  return (address ?? "").replace(/[\t\n]/g, "");
}

/** Moves the notes of Distill, which are in the text, to the end, where the new page shows them. */
function moveDistillNotes(tree: Tree): void {
  for (const cite of [...tree.querySelectorAll("d-cite")]) cite.replaceWith("\0");
  const notes = [...tree.querySelectorAll("d-footnote")];
  if (notes.length === 0) return;
  const end = tree.ownerDocument.createElement("div");
  end.className = "footnotes";
  tree.append(end);
  for (const note of notes) {
    const text = tree.ownerDocument.createElement("p");
    note.replaceWith("\0");
    text.append(...note.childNodes);
    end.append(text);
  }
}
