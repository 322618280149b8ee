import { parseHTML } from "linkedom";
import { draw, type Words } from "../figure/index.ts";
import type { Drawing } from "../live/index.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

/**
 * A picture as it stands in a page: SVG, as text.
 *
 * @param id unique in the page
 */
export function figureSvg(drawing: Drawing, id: string, words: Words): string {
  return draw(drawing, { document, id, words }).outerHTML;
}
