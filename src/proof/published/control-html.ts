import { parseHTML } from "linkedom";
import { drawControl } from "../../control/index.ts";
import type { Control } from "../../live/index.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

/**
 * Renders a control as HTML text.
 *
 * @param id unique in the page
 */
export function controlHtml(control: Control, id: string): string {
  return drawControl(control, { document, id }).outerHTML;
}
