import { withoutEntities } from "../kramdown/entities.ts";
import type { Block, Html, Tree } from "../kramdown/tree.ts";
import { visit } from "./visit.ts";

/** Makes fences of the elements in which the script of Mermaid draws diagrams, `<pre class="mermaid">`. */
export function readDiagrams(tree: Tree): void {
  visit(tree, {
    block(block) {
      if (block.type !== "html") return undefined;
      const [element, ...others] = block.children.filter(
        (child) => child.type !== "text" || child.value.trim() !== "",
      );
      if (element?.type !== "element" || others.length > 0 || !isDiagram(element)) return undefined;
      const text = textOf(element.children);
      if (text === undefined) return undefined;
      const { line, end } = block;
      const value = text.replace(/^(?:[ \t]*\n)+/, "").trimEnd();
      const fence: Block = { type: "code", value, lang: "mermaid", attributes: {}, line, end };
      return [fence];
    },
  });
}

function isDiagram({ name, attributes }: Extract<Html, { type: "element" }>): boolean {
  return /^(?:pre|div)$/.test(name) && /(?:^|\s)mermaid(?:\s|$)/.test(attributes.class ?? "");
}

/** The text of a diagram, in which only breaks are elements. */
function textOf(children: readonly Html[]): string | undefined {
  const parts = children.map((child) => {
    if (child.type === "text") return withoutEntities(child.value);
    return child.type === "element" && child.name === "br" ? "<br>" : undefined;
  });
  return parts.includes(undefined) ? undefined : parts.join("");
}
