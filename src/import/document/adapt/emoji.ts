import { nameToEmoji } from "gemoji";
import type { Html, Tree } from "../kramdown/tree.ts";
import { visit } from "./visit.ts";

const signs = Object.keys(nameToEmoji).map((name) => name.replace("+", "\\+"));
const written = new RegExp(`:(${signs.join("|")}):`, "g");

/** The text with emoji in place of their names, as in `:smile:`; GitHub's plugin jemoji shows them. */
export function withEmoji(text: string): string {
  return text.replace(written, (_, name: string) => nameToEmoji[name]);
}

/** Whether a text contains a name of an emoji, as in `:smile:`. */
export function namesEmoji(text: string): boolean {
  return text.search(written) >= 0;
}

/** The elements in which jemoji leaves names as they are. */
const code = new Set(["pre", "code", "tt"]);

/** Shows emoji in place of their names. */
export function adaptEmoji(tree: Tree): void {
  const inCode = new Set<Html>();
  visit(tree, {
    span(span, parents) {
      const isCode = parents.some((one) => one.type === "element" && code.has(one.name));
      if (span.type !== "text" || isCode) return undefined;
      return [{ ...span, value: withEmoji(span.value) }];
    },
    element(element) {
      for (const child of element.children) {
        if (code.has(element.name) || inCode.has(element)) inCode.add(child);
        else if (child.type === "text") child.value = withEmoji(child.value);
      }
    },
  });
}
