import type { LiveCell } from "../cell/live-cell.ts";
import { seldomWords } from "../page/strings.ts";
import { offerExamples } from "./examples.ts";
import { openPlayLink } from "./link.ts";
import { Playground } from "./playground.ts";
import { keptProject } from "./store.ts";

/**
 * Makes a playground of a page with one cell.
 *
 * @param template the cell as the build made it
 */
export async function startPlay(place: HTMLElement, template: LiveCell): Promise<void> {
  const [{ highlight }] = await Promise.all([import("../../editor/index.ts"), seldomWords()]);
  const playground = new Playground(place, template, highlight);
  playground.open(keptProject() ?? playground.first);
  const list = place.querySelector("details.play-examples");
  if (list instanceof HTMLDetailsElement) offerExamples(list, playground);
  addEventListener("hashchange", () => void openPlayLink(playground));
  await openPlayLink(playground);
}
