import type { Attributes, Block, Span, Tree } from "../kramdown/tree.ts";
import { visit } from "./visit.ts";

/** Classes of themes that change what readers see, and have no effect here. */
const seen = /^(?:left|right|align-(?:left|right)|float-(?:left|right)|shadow|rounded\S*|btn\S*)$/;

/**
 * Keeps the sizes that Chirpy gives images, `w="300"` and `.w-75`, and notes the classes of themes
 * that this site does not have.
 */
export function adaptAppearance(
  tree: Tree,
  changed: (at: { line: number }, message: string) => void,
): void {
  let block: Block | { line: number } = { line: 0 };
  visit(tree, {
    block(at) {
      block = at;
      return undefined;
    },
    span(span) {
      if (span.type === "image") span.attributes = sized(span.attributes);
      for (const name of classesOf(span).filter((one) => seen.test(one)))
        changed(block, `the class "${name}" of the theme has no effect here`);
      return undefined;
    },
  });
}

function classesOf({ type, attributes }: Span): string[] {
  return type === "image" || type === "link" ? (attributes.class ?? "").split(/\s+/) : [];
}

function sized({ w, h, ...attributes }: Attributes): Attributes {
  const [, share] = /(?:^|\s)w-(25|50|75)(?:\s|$)/.exec(attributes.class ?? "") ?? [];
  const { width = w, height = h, ...others } = attributes;
  if (share) return { ...others, width: `${share}%` };
  return { ...others, ...(width && { width }), ...(height && { height }) };
}
