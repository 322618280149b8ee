import { draw } from "../../figure/index.ts";
import type { Drawing } from "../../live/index.ts";
import { say } from "../page/strings.ts";

/** Renders a drawing as an element, with an alternative text in the page's language. */
export function drawFigure(drawing: Drawing, id: string): Element {
  return draw(drawing, { document, id, words: say });
}
