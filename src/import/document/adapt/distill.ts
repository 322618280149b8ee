import type { JekyllDocument, JekyllSite } from "../../types.ts";
import type { Attributes, Block, Span, SpanContent, Tree } from "../kramdown/tree.ts";
import { entriesOf } from "../bibliography/bibtex.ts";
import type { Entry } from "../bibliography/bibtex.ts";
import { bibliographyOf } from "../bibliography/file.ts";
import { htmlText } from "./html-text.ts";
import { visit } from "./visit.ts";

/**
 * Makes footnotes of the notes and citations in articles of Distill, which the theme al-folio has:
 * `<d-footnote>text</d-footnote>` and `<d-cite key="a,b"></d-cite>`.
 */
export function adaptDistill(
  tree: Tree,
  document: JekyllDocument,
  site: JekyllSite,
  note: (line: number, message: string) => void,
): void {
  let line = 0;
  let entries: Map<string, Entry> | undefined;
  const refer = (name: string, text: () => Span[]) => {
    if (!tree.footnotes.some((one) => one.name === name)) {
      tree.footnotes.push({ name, line, children: [paragraph(text(), line)] });
    }
    return span({ type: "footnote", name });
  };
  const entryOf = (key: string) => {
    entries ??= entriesOf(bibliographyOf(document, site));
    const entry = entries.get(key);
    if (!entry) note(line, `the citation "${key}" is not in the bibliography of the old site`);
    return entry;
  };
  const cite = (key: string) => {
    const entry = entryOf(key);
    if (!entry) return span({ type: "text", value: `[${key}]` });
    return refer(`cite-${key.replace(/[^\w-]+/g, "-")}`, () => reference(entry));
  };
  let notes = 0;
  visit(tree, {
    block(block) {
      line = block.line;
      return undefined;
    },
    span(one) {
      if (one.type !== "element") return undefined;
      if (one.name === "d-footnote") return [refer(`note-${++notes}`, () => one.children)];
      return one.name === "d-cite" ? keysOf(one.attributes).map(cite) : undefined;
    },
    // HTML cannot refer to footnotes, so their text is written in its place.
    element(element) {
      const { name, attributes, children } = element;
      if (name !== "d-footnote" && name !== "d-cite") return;
      const texts = keysOf(attributes).map((key) => entryOf(key)?.text ?? key);
      const cited = [htmlText(texts.join("; "))];
      element.name = "span";
      element.attributes = {};
      element.children = [
        { type: "text", value: "(" },
        ...(name === "d-cite" ? cited : children),
        { type: "text", value: ")" },
      ];
    },
  });
}

/** The keys of a citation. */
function keysOf({ key = "", bibtex = "" }: Attributes): string[] {
  const written = (key || bibtex).split(",");
  return written.map((name) => name.trim()).filter(Boolean);
}

function reference({ text, url }: Entry): Span[] {
  const words = span({ type: "text", value: text });
  return [url === undefined ? words : span({ type: "link", url, title: "", children: [words] })];
}

function span(content: SpanContent): Span {
  return { ...content, attributes: {} };
}

function paragraph(children: Span[], line: number): Block {
  return { type: "paragraph", children, tight: false, attributes: {}, line, end: line + 1 };
}
