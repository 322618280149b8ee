import { chooseMarkdown, isTooLong, render } from "./choose.ts";
import type { Block, Tree } from "./kramdown/tree.ts";
import { wordsOf, wordsOfHtml } from "./words.ts";

/**
 * Writes a tree as our Markdown, block by block, and compares the words that each block shows with
 * those of the tree.
 *
 * @param text the kramdown that the tree was parsed from
 * @param drift called with the line of a block that shows other words
 */
export function writeDocument(
  tree: Tree,
  text: string,
  drift: (line: number, message: string) => void,
): string {
  const lines = text.split("\n");
  const names = new Set(tree.footnotes.map(({ name }) => name));
  /** Definitions that make the footnotes in a text known. */
  const stubsOf = (markdown: string) =>
    [...new Set(Array.from(markdown.matchAll(/\[\^([^\s\]^]+)\]/g), ([, name]) => name))]
      .filter((name) => names.has(name))
      .map((name) => `\n\n[^${name}]: .`)
      .join("");
  let other = false;
  const written = tree.children.map((block, index) => {
    const before = tree.children[index - 1];
    other =
      block.type === "list" &&
      before?.type === "list" &&
      before.ordered === block.ordered &&
      !other;
    const isShared = tree.children[index + 1]?.line === block.line || before?.line === block.line;
    const source = isShared ? "" : lines.slice(block.line, block.end).join("\n").trimEnd();
    const markdown = chooseMarkdown(block, source, stubsOf, other);
    const lost = drifted(block, markdown + stubsOf(markdown));
    if (lost !== undefined)
      drift(block.line, `the words "${lost}" may look different: look at this block`);
    return markdown;
  });
  const notes = tree.footnotes.map(({ name, children }) => footnote(name, children, stubsOf));
  const body = [...written, ...notes].filter((part) => part !== "").join("\n\n");
  return body === "" ? "" : `${body}\n`;
}

/** A definition whose blocks after the first one are indented. */
function footnote(
  name: string,
  children: readonly Block[],
  stubsOf: (markdown: string) => string,
): string {
  const text = children.map((block) => chooseMarkdown(block, "", stubsOf, false)).join("\n\n");
  return `[^${name}]: ${text.replace(/\n(?!\n|$)/g, "\n    ")}`;
}

/** The words from which on a block shows something else than the tree; undefined if it does not. */
function drifted(block: Block, markdown: string): string | undefined {
  const wanted = wordsOf(block);
  if (wanted === undefined || isTooLong(markdown)) return undefined;
  const shown = wordsOfHtml(render(markdown)).join("");
  let from = 0;
  const at = wanted.findIndex((word) => {
    if (!shown.startsWith(word, from)) return true;
    from += word.length;
    return false;
  });
  if (at < 0 && from === shown.length) return undefined;
  return at < 0
    ? shown.slice(from, from + 40)
    : wanted.slice(Math.max(0, at - 1), at + 5).join(" ");
}
