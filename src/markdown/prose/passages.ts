import type { MdastNode } from "satteri";
import { parseOptions } from "../../cell/fences/options.ts";
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
  code: string;
  /** What the code prints. */
  outputs: string;
  /** The formulas, as plain text. */
  formulas: string;
}

/**
 * Finds the words of a page, by heading: text without formulas, in which code is between backticks,
 * code, outputs, and formulas. Of the outputs of failing cells, the text has the messages of the errors,
 * which readers look for.
 *
 * @param file its path; .mdx or .md
 * @param headings those of the rendered page
 * @throws {Error} the parser's, if the page is not valid MDX
 */
export function passagesOf(file: string, text: string, headings: readonly Heading[]): Passage[] {
  const newPassage = (anchor: string, heading: string) => {
    const [text, code, outputs, formulas]: string[][] = [[], [], [], []];
    return { anchor, heading, text, code, outputs, formulas };
  };
  const found = [newPassage("", "")];
  let isFailing = false;
  const visit = (node: MdastNode): void => {
    const last = found[found.length - 1];
    switch (node.type) {
      case "heading": {
        const { slug: anchor = "", text: heading = "" } = headings[found.length - 1] ?? {};
        found.push(newPassage(anchor, heading));
        return;
      }
      case "text":
        // Emphasis beside Hangul and the kinds of callouts, which plugins of the page recognize.
        last.text.push(
          node.value.replace(calloutMarker, "").replaceAll("**", "").replace(reference, "…"),
        );
        return;
      case "inlineCode":
        last.text.push(`\`${node.value}\``);
        return;
      case "code": {
        const meta = node.meta ?? "";
        const role = roleOf({ lang: node.lang ?? "", meta });
        if (role === "live") isFailing = parseOptions(meta.replace(/^live/, "")).options.throws;
        if (role !== "output") last.code.push(node.value.replace(/\n\s*\n/g, "\n"));
        else if (isFailing) last.text.push(`\`${node.value.split("\n").at(-1)}\`\n`);
        else last.outputs.push(node.value);
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
    if ("children" in node) for (const child of node.children) visit(child as MdastNode);
    if (isBlock(node)) last.text.push("\n");
  };
  visit(treeOf(file, text));
  return found.map(({ anchor, heading, text, code, outputs, formulas }) => ({
    anchor,
    heading,
    text: text.join("").replace(/\s+/g, " ").trim(),
    code: code.join("\n"),
    outputs: outputs.join("\n"),
    formulas: formulas.join("\n"),
  }));
}

function isBlock({ type }: MdastNode): boolean {
  return ["paragraph", "listItem", "tableCell", "blockquote"].includes(type);
}
