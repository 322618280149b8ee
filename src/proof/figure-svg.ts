import { parseHTML } from "linkedom";
import { describe, draw, type Words } from "../figure/index.ts";
import type { Figure } from "../live/index.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

/**
 * A figure as it stands in a page: SVG, as text.
 *
 * @param id unique in the page
 */
export function figureSvg(figure: Figure, id: string, words: Words): string {
  return draw(figure, { document, id, alternative: describe(figure, words) }).outerHTML;
}
