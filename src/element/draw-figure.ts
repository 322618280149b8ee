import { describe, draw } from "../figure/index.ts";
import type { Figure } from "../live/index.ts";
import { say } from "./strings.ts";

/** A figure as an element, with its alternative in the page's language. */
export function drawFigure(figure: Figure, id: string): Element {
  return draw(figure, { document, id, alternative: describe(figure, say) });
}
