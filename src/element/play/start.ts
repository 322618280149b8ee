import type { LiveCell } from "../cell/live-cell.ts";
import { loadPaint } from "../code/load-paint.ts";
import { seldomWords } from "../page/strings.ts";
import { watchElsewhere } from "./elsewhere.ts";
import { offerExamples } from "./examples.ts";
import { leaveStored } from "./leave.ts";
import { openPlayLink } from "./link.ts";
import { Playground } from "./playground.ts";
import { keptProject } from "./store.ts";

/**
 * Turns a page with one cell into a playground.
 *
 * @param define defines the element of the page's cells
 * @throws Error (rejects) if something that it needs cannot be loaded
 */
export async function startPlay(place: HTMLElement, define: () => void): Promise<void> {
  const [{ highlight }] = await Promise.all([
    import("../../editor/index.ts"),
    seldomWords(),
    loadPaint(),
  ]);
  const template = place.querySelector<LiveCell>("live-cell")?.cloneNode(true) as LiveCell;
  define();
  const playground = new Playground(place, template, highlight);
  const { project, problem } = keptProject(playground.first);
  playground.keeping = !problem;
  playground.open(project && !problem ? project : playground.first);
  if (problem) leaveStored(playground, problem);
  const list = place.querySelector("details.play-examples");
  if (list instanceof HTMLDetailsElement) offerExamples(list, playground);
  watchElsewhere(playground);
  addEventListener("hashchange", () => void openPlayLink(playground));
  await openPlayLink(playground);
}
