import type { LiveCell } from "../cell/live-cell.ts";
import { seldomWords } from "../page/strings.ts";
import { offerExamples } from "./examples.ts";
import { openPlayLink } from "./link.ts";
import { Playground } from "./playground.ts";
import { keptProject } from "./store.ts";

/**
 * Makes a playground of a page with one cell.
 *
 * @param define makes elements of the page's cells
 * @throws Error (rejects) when what it needs cannot be loaded
 */
export async function startPlay(place: HTMLElement, define: () => void): Promise<void> {
  const [{ highlight }] = await Promise.all([import("../../editor/index.ts"), seldomWords()]);
  const template = place.querySelector<LiveCell>("live-cell")?.cloneNode(true) as LiveCell;
  define();
  const playground = new Playground(place, template, highlight);
  playground.open(keptProject() ?? playground.first);
  const list = place.querySelector("details.play-examples");
  if (list instanceof HTMLDetailsElement) offerExamples(list, playground);
  addEventListener("hashchange", () => void openPlayLink(playground));
  await openPlayLink(playground);
}
