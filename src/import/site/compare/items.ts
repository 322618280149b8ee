import { squeezed, wordsIn } from "./squeezed.ts";
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
    | "footnote"
    | "mark"
    | "name"
    | "link"
    | "anchor";
  /** What must be in the other page, without whitespace; the number of a diagram or footnote mark. */
  text: string;
  /**
   * The text of the heading of an anchor, a formula with its delimiters, or the number of times that
   * a name is shown.
   */
  source?: string;
  /** Its place in the order of the page; undefined if its order is not compared. */
  item?: Item;
}

/** The place and the form of a part of a page. */
export interface Item {
  /** Identifies it in the other page: its letters and digits, or its other characters if it has none. */
  key: string;
  /** The line of code as it is written, or the text with single spaces. */
  shown: string;
  /** The heading above it. */
  under: string;
  /** The words that are emphasized. */
  emphases: string[];
  /** Undefined for a line of a source file, whose elements and place are unknown. */
  shape?: Shape;
}

/** The elements that a text is in. */
export interface Shape {
  /** The level of a heading; 0 for other texts. */
  level: number;
  lists: number;
  quotes: number;
  /** The number of a cell within its row, from 1; 0 outside tables. */
  column: number;
  isCode: boolean;
  isCaption: boolean;
  /** The outermost list, or the block of code. */
  block?: Tree;
}

/** A unit that has a place in the order of its page. */
export type Placed = Unit & { item: Item };

/** The first line of a fence that kramdown took for text, such as one with a title. */
export const fenceSigns =
  /^[ \t]*(?:`{3,}|~{3,})[ \t]*\S*(?:[ \t]+(?:\{[\d,-]+\}|\w+[=:][^\s/]+))*/m;

/** Elements that divide a text. */
const dividers = new Set(
  "P LI TD TH DT DD BLOCKQUOTE SUMMARY CAPTION CENTER DIV UL OL DL TABLE TR SECTION ASIDE HEADER FIGURE DETAILS HR H1 H2 H3 H4 H5 H6".split(
    " ",
  ),
);
const emphasis = new Set("STRONG B EM I DEL S STRIKE MARK U".split(" "));
const unseen = new Set(["SCRIPT", "STYLE", "TEMPLATE", "NOSCRIPT", "IFRAME"]);

/** Writes a formula or the mark of a footnote into a text, where `itemsOf` finds it. */
export function placed(kind: "formula" | "mark", text: string, source = ""): string {
  return `\u0001${kind}\u0001${text}\u0001${source}\u0001`;
}

/** A text without what `placed` wrote into it. */
export function withoutPlaced(text: string): string {
  return text.replace(/\u0001[^\u0001]*\u0001[^\u0001]*\u0001[^\u0001]*\u0001/g, "\0");
}

/**
 * The texts, code, formulas and footnote marks of a page in their order, in which pages are compared.
 *
 * @param limit how many are needed
 */
export function itemsOf(tree: Tree, limit = Infinity): Placed[] {
  const found: Placed[] = [];
  let under = "";
  let marks = 0;
  let buffer = "";
  /** In how many emphases the text is, which can contain paragraphs. */
  let depth = 0;
  let shape: Shape = { level: 0, lists: 0, quotes: 0, column: 0, isCode: false, isCaption: false };
  let kind: Unit["kind"] = "text";
  const columnOf = columnsOf();

  const add = (unit: Unit, key: string, shown: string, emphases: string[] = []) =>
    found.push({ ...unit, item: { key, shown, under, shape, emphases } });
  const flush = () => {
    const parts = buffer.split("\u0001");
    buffer = "";
    const addText = (written: string) => {
      const emphases: string[] = [];
      let isNew = true;
      for (const piece of written.split(/(?=[\u0002\u0003])/)) {
        if (piece.startsWith("\u0002")) depth++;
        if (piece.startsWith("\u0003")) depth = Math.max(0, depth - 1);
        const words = wordsIn(squeezed(piece));
        if (words === "") continue;
        if (depth > 0) emphases.push((isNew ? "" : (emphases.pop() ?? "")) + words);
        isNew = depth === 0;
      }
      const plain = written.replace(/[\u0002\u0003]/g, "").replace(fenceSigns, "");
      const text = squeezed(plain);
      const shown = plain.replace(/\s+/g, " ").trim();
      if (text) add({ kind, text }, wordsIn(text) || text, shown, emphases);
    };
    for (let at = 0; at < parts.length; at += 4) {
      for (const part of parts[at].split(/\0|\n{2,}/)) {
        const lines = fenceSigns.test(part) ? part.split("\n") : [part];
        for (const line of lines) addText(line);
      }
      const [sort, text, source] = parts.slice(at + 1);
      if (sort === "mark") add({ kind: "mark", text: String(++marks) }, `mark ${text}`, text);
      if (sort === "formula" && text) {
        const unit: Unit = { kind: "formula", text, ...(source && { source }) };
        add(unit, `formula ${wordsIn(text)}`, source || text);
      }
    }
  };
  const addCode = (pre: Tree) => {
    const lines = pre.textContent.split("\n").map((line) => line.replace(/^(\s*)>>> ?/, "$1"));
    const widths = lines.flatMap((line) => (line.trim() ? [/^\s*/.exec(line)![0].length] : []));
    const margin = Math.min(...widths);
    for (const line of lines) {
      const text = squeezed(line.replace(fenceSigns, ""));
      if (text) add({ kind: "code", text }, wordsIn(text) || text, line.slice(margin).trimEnd());
    }
  };
  const within = (element: Tree, inner: Partial<Shape>, innerKind = kind) => {
    const outer = { shape, kind };
    flush();
    shape = { ...shape, ...inner };
    kind = innerKind;
    if (shape.isCode) addCode(element);
    else visit(element);
    flush();
    ({ shape, kind } = outer);
  };
  const visit = (node: Tree): void => {
    const isEmphasis = emphasis.has(node.tagName);
    if (isEmphasis) buffer += "\u0002";
    for (const child of node.childNodes) {
      if (child.nodeType === 3) buffer += child.textContent;
      else if (child.nodeType === 1) enter(child as Tree);
    }
    if (isEmphasis) buffer += "\u0003";
  };
  const enter = (element: Tree) => {
    const name = element.tagName;
    if (unseen.has(name) || found.length >= limit) return;
    if (name === "BR") buffer += "\n";
    else if (name === "PRE") {
      if (!element.classList.contains("lineno"))
        within(element, { isCode: true, block: element }, "code");
    } else if (/^H[1-6]$/.test(name)) {
      within(element, { level: Number(name[1]) }, "heading");
      under = withoutPlaced(element.textContent).replace(/\s+/g, " ").trim();
    } else if (name === "UL" || name === "OL")
      within(element, { lists: shape.lists + 1, block: shape.block ?? element });
    else if (name === "BLOCKQUOTE" || element.classList.contains("callout"))
      within(element, { quotes: shape.quotes + 1 });
    else if (cellNames.has(name)) within(element, { column: columnOf(element) });
    else if (isFootnotes(element)) within(element, {}, "footnote");
    else if (name === "FIGCAPTION") within(element, { isCaption: true });
    // The new page can show the tag of XML that no browser shows.
    else if (dividers.has(name) || name.includes(":")) within(element, {});
    else visit(element);
  };
  visit(tree);
  flush();
  return found;
}

function isFootnotes(element: Tree): boolean {
  return (
    element.classList.contains("footnotes") ||
    element.hasAttribute("data-footnotes") ||
    element.getAttribute("role") === "doc-endnotes"
  );
}

const cellNames = new Set(["TD", "TH"]);

/**
 * Returns a function that numbers a cell: 0 in a single row without a header, a line with pipes, as in
 * a formula. It looks at each table once.
 */
function columnsOf(): (cell: Tree) => number {
  const known = new Map<Tree, boolean>();
  const isNumbered = (table: Tree) =>
    !table.classList.contains("rouge-table") &&
    (table.querySelectorAll("tr").length >= 2 || table.querySelector("thead") !== null);
  return (cell) => {
    const table: Tree | null = cell.closest("table");
    if (!table) return 0;
    const numbered = known.get(table) ?? isNumbered(table);
    known.set(table, numbered);
    const cells = [...(cell.parentElement?.children ?? [])].filter(({ tagName }) =>
      cellNames.has(tagName),
    );
    return numbered ? cells.indexOf(cell) + 1 : 0;
  };
}
