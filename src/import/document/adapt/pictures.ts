import type { JekyllSite } from "../../types.ts";
import { withoutEntities } from "../kramdown/entities.ts";
import type { Html, Span, Tree } from "../kramdown/tree.ts";
import { visit } from "./visit.ts";

/**
 * Removes the sources of a `<picture>` whose files the old site does not have: plugins made them
 * when it was built, from the image of the picture, which stays. This site makes its own sizes.
 */
export function removeMadeSources(
  tree: Tree,
  site: JekyllSite,
  path: string,
  changed: (at: { line: number }, message: string) => void,
): void {
  const isMade = (child: Html | Span | undefined) =>
    child?.type === "element" &&
    child.name === "source" &&
    child.attributes.srcset !== undefined &&
    addressesIn(child.attributes.srcset).every((src) => !site.hasAsset(src, path));
  const kept = <T extends Html | Span>(children: T[], at: { line: number }): T[] => {
    const rest = children.filter(
      (child, index) => !isMade(child) && !(isBlank(child) && isMade(children[index - 1])),
    );
    if (rest.length < children.length) {
      const message =
        "sources of a <picture> that are not in the old site are left out: its image is shown";
      changed(at, message);
    }
    return rest;
  };
  let block = { line: 0 };
  visit(tree, {
    block(at) {
      block = at;
      return undefined;
    },
    span(span) {
      if (span.type === "element" && span.name === "picture")
        span.children = kept(span.children, block);
      return undefined;
    },
    element(element, line) {
      if (element.name === "picture") element.children = kept(element.children, { line });
    },
  });
}

function isBlank(child: Html | Span): boolean {
  return child.type === "text" && child.value.trim() === "";
}

/** The addresses in a `srcset`, without their widths and densities. */
function addressesIn(srcset: string): string[] {
  return withoutEntities(srcset)
    .split(/,\s+/)
    .map((part) => part.trim().replace(/\s[^]*$/, ""));
}
