import { shown } from "../../budget/limits.ts";
import { cutLines, hasLongLine } from "../../budget/text.ts";
import { moreSign, printed } from "../output/printed.ts";

/** How many cells were to be shown since the page's thread was last released. */
let asked = 0;
let turn = Promise.resolve();

/**
 * Shows code as text immediately, up to what a page can show, and its colours when they have
 * loaded. If the code of several cells changes at the same time, each is shown in a task of its own.
 *
 * @param built the code as highlighted by the build
 * @param isCurrent whether this code is still to be shown
 */
export async function paint(
  place: HTMLElement,
  whole: string,
  built: Node,
  isCurrent: () => boolean,
): Promise<void> {
  if (asked++ > 0) await (turn = turn.then(() => new Promise((resolve) => setTimeout(resolve))));
  else setTimeout(() => (asked = 0));
  if (!isCurrent()) return;
  const { text, hidden } = cutLines(whole, shown.cost, shown.lines);
  const rest = hidden > 0 ? [moreSign(hidden)] : [];
  place.replaceChildren(printed(text), ...rest);
  if (hasLongLine(text)) return;
  // If it does not load, the text stays without colours.
  const editor = await import("../../editor/index.ts").catch(() => undefined);
  if (editor && isCurrent()) place.replaceChildren(editor.highlight(text, built), ...rest);
}
