import { draw } from "../../figure/index.ts";
import type { Drawing } from "../../live/index.ts";
import { say } from "../page/strings.ts";

/** A picture as an element, with its alternative in the page's language. */
export function drawFigure(drawing: Drawing, id: string): Element {
  return draw(drawing, { document, id, words: say });
}
