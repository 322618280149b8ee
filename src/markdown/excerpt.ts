import { markdownToMdast, mdxToMdast, type MdastNode } from "satteri";
import { features } from "./features.ts";
import { shortened } from "./shortened.ts";

/**
 * The excerpt of a page as plain text: the text between `<!-- outline-start -->` and
 * `<!-- outline-end -->`, else the text before `<!-- more -->`, else the first paragraph, shortened.
 * It is empty if the page has none of these, or cannot be parsed.
 *
 * @param file its path; .mdx, where the marks are `{/* … *\/}`, or .md
 * @param source its text, with or without front matter
 */
export function excerptOf(file: string, source: string): string {
  const body = source.replace(/^\uFEFF?---[ \t]*\r?\n[^]*?^---[ \t]*\r?$/m, "");
  const outline =
    /^(?:<!--|\{\/\*)\s*outline-start\s*(?:-->|\*\/\})([^]*?)^(?:<!--|\{\/\*)\s*outline-end\s*(?:-->|\*\/\})/m.exec(
      body,
    )?.[1];
  const marked = outline ?? /^([^]*?)^(?:<!--|\{\/\*)\s*more\s*(?:-->|\*\/\})/m.exec(body)?.[1];
  const [first = "", ...rest] = paragraphsOf(file, marked ?? body);
  return marked === undefined ? shortened(first) : [first, ...rest].join(" ");
}

/** The paragraphs of a text that contain words. */
function paragraphsOf(file: string, text: string): string[] {
  const parse = file.endsWith(".mdx") ? mdxToMdast : markdownToMdast;
  try {
    const root = parse(text, { features });
    if (!("children" in root)) return [];
    return root.children
      .filter(({ type }) => type === "paragraph")
      .map((node) =>
        plain(node as MdastNode)
          .replace(/\s+/g, " ")
          .trim(),
      )
      .filter((words) => words !== "");
  } catch {
    return [];
  }
}

function plain(node: MdastNode): string {
  if (node.type === "break") return " ";
  if (node.type === "html" || node.type === "mdxTextExpression") return "";
  // Sätteri leaves some emphasis before Korean particles as text.
  if (node.type === "text") return node.value.replace(/\*\*/g, "");
  if ("value" in node && typeof node.value === "string") return node.value;
  if (!("children" in node)) return "";
  return node.children.map((child) => plain(child as MdastNode)).join("");
}
