import { parseHTML } from "linkedom";
import { draw, type Words } from "../../figure/index.ts";
import type { Drawing } from "../../live/index.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

/**
 * Renders a drawing as SVG text.
 *
 * @param id unique in the page
 */
export function figureSvg(drawing: Drawing, id: string, words: Words): string {
  return draw(drawing, { document, id, words }).outerHTML;
}
