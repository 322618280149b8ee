import { isContentsTitle } from "../contents-title.ts";
import type { Block, Html, Tree } from "../kramdown/tree.ts";
import { visit } from "./visit.ts";

/**
 * Removes the list that kramdown replaces by a table of contents, `{:toc}`, and one that it shows as a
 * list because its `{:toc}` is indented; what follows the text of its item stays. Also removes the
 * element that a script of the theme fills with one, `<div id="toc">`.
 */
export function removeContents(tree: Tree, changed: (block: Block, message: string) => void): void {
  visit(tree, {
    block(block) {
      if (block.type === "html" && block.children.some(isPlace)) {
        changed(block, "the place of a table of contents is left out: the page shows its own");
        const children = block.children.filter((child) => !isPlace(child));
        return children.length > 0 ? [{ ...block, children }] : [];
      }
      const [item, other] = block.type === "list" ? block.items : [];
      const [text, ...rest] = item?.children ?? [];
      const isInItem = other === undefined && text !== undefined && isContents(text);
      if (!isContents(block) && !isInItem) return undefined;
      changed(block, "{:toc} is left out: the page shows its table of contents itself");
      return isInItem ? rest : [];
    },
  });
}

function isContents(block: Block): boolean {
  return ":toc" in block.attributes;
}

/** Whether an element is that of a table of contents, and has no more than the title of one. */
function isPlace(node: Html): boolean {
  if (node.type !== "element") return false;
  const { id = "", class: classes = "" } = node.attributes;
  const isNamed = [id, ...classes.split(/\s+/)].some((name) =>
    /^(?:toc|table-of-contents)$/i.test(name),
  );
  const title = isNamed ? titleIn(node) : undefined;
  return title !== undefined && isContentsTitle(title);
}

/** The text of an element that contains no more than a title can; undefined if there is more. */
function titleIn(node: Html): string | undefined {
  if (node.type === "text") return node.value;
  if (node.type !== "element" || !/^(?:div|nav|aside|p|span|b|strong|h[1-6])$/.test(node.name))
    return undefined;
  const parts = node.children.map(titleIn);
  return parts.includes(undefined) ? undefined : parts.join("");
}
