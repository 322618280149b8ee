import type { MdastNode } from "satteri";
import { parseOptions } from "../../cell/fences/options.ts";
import type { Options } from "../../cell/types.ts";
import { roleOf } from "../../cell/fences/role.ts";
import { calloutMarker } from "../text/callouts.ts";
import { reference } from "../math/equations.ts";
import { formulaText } from "../math/formula-text.ts";
import { treeOf } from "../dollars.ts";
import type { Heading } from "../rendered.ts";

/** A heading, or the start of a page, and the words below it, for the search index. */
export interface Passage {
  /** The id of the heading; empty for the start of the page. */
  anchor: string;
  heading: string;
  text: string;
  /** The words in bold type, among them those that the text introduces. */
  bold: string;
  /** The code without that of its cells. */
  code: string;
  cells: PassageCell[];
  /** The formulas, as plain text. */
  formulas: string;
}

/** A cell, of which the fence is empty if it is marked `same`. */
export interface PassageCell extends Pick<Options, "file" | "same"> {
  /** With that of its twin. */
  code: string;
  /** What it prints; for a cell that fails, the message of the error. */
  output: string;
  fails: boolean;
}

/**
 * Finds the words of a page, by heading: text without formulas, in which code is between backticks,
 * code, cells, and formulas. The text has the messages of the errors with which cells fail, which
 * readers look for.
 *
 * @param file its path; .mdx or .md
 * @param headings those of the rendered page
 * @throws {Error} the parser's, if the page is not valid MDX
 */
export function passagesOf(file: string, text: string, headings: readonly Heading[]): Passage[] {
  const newPassage = (anchor: string, heading: string) => {
    const [text, bold, code, formulas]: string[][] = [[], [], [], []];
    const cells: PassageCell[] = [];
    return { anchor, heading, text, bold, code, cells, formulas };
  };
  const found = [newPassage("", "")];
  let cell: PassageCell | undefined;
  let isBold = false;
  const visit = (node: MdastNode): void => {
    const last = found[found.length - 1];
    switch (node.type) {
      case "heading": {
        const { slug: anchor = "", text: heading = "" } = headings[found.length - 1] ?? {};
        found.push(newPassage(anchor, heading));
        return;
      }
      case "text":
        // The kinds of callouts, and emphasis beside Hangul, which plugins of the page recognize.
        for (const [i, part] of node.value.replace(calloutMarker, "").split("**").entries()) {
          if (i > 0) isBold = !isBold;
          last.text.push(part.replace(reference, "…"));
          if (isBold) last.bold.push(part);
        }
        return;
      case "inlineCode":
        last.text.push(`\`${node.value}\``);
        return;
      case "code": {
        const meta = node.meta ?? "";
        const role = roleOf({ lang: node.lang ?? "", meta });
        const code = node.value.replace(/\n\s*\n/g, "\n");
        if (role === "live") {
          const { file, same, throws: fails } = parseOptions(meta.replace(/^live/, "")).options;
          cell = { file, same, code, output: "", fails };
          last.cells.push(cell);
        } else if (role === undefined) last.code.push(code);
        else if (!cell) return;
        else if (role === "twin") cell.code = [cell.code, code].filter(Boolean).join("\n");
        else if (cell.fails) {
          cell.output = node.value.split("\n").at(-1) ?? "";
          last.text.push(`\`${cell.output}\`\n`);
        } else cell.output = node.value;
        return;
      }
      case "inlineMath":
        last.text.push("…");
        last.formulas.push(formulaText(node.value));
        return;
      case "math":
        last.formulas.push(formulaText(node.value));
        return;
    }
    isBold ||= node.type === "strong";
    if ("children" in node) for (const child of node.children) visit(child as MdastNode);
    if (node.type === "strong") isBold = false;
    if (isBlock(node)) {
      last.text.push("\n");
      isBold = false;
    }
  };
  visit(treeOf(file, text));
  return found.map(({ anchor, heading, text, bold, code, cells, formulas }) => ({
    anchor,
    heading,
    // A sentence that ends with a formula ends with "…", not with "….".
    text: text
      .join("")
      .replace(/…\.(?!\S)/g, "…")
      .replace(/\s+/g, " ")
      .trim(),
    bold: bold.join("\n"),
    code: code.join("\n"),
    cells,
    formulas: formulas.join("\n"),
  }));
}

function isBlock({ type }: MdastNode): boolean {
  return ["paragraph", "listItem", "tableCell", "blockquote"].includes(type);
}
