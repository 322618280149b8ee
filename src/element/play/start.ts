import type { LiveCell } from "../cell/live-cell.ts";
import { loadPaint } from "../code/load-paint.ts";
import { say, seldomWords } from "../page/strings.ts";
import { watchElsewhere } from "./elsewhere.ts";
import { offerExamples } from "./examples.ts";
import { openPlayLink } from "./link.ts";
import { copyText } from "../page/copy-text.ts";
import { Playground } from "./playground.ts";
import { isShowable, parseProject } from "./project.ts";
import { keptText } from "./store.ts";

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
  const text = keptText();
  const kept = parseProject(text);
  if (kept && !isShowable(kept)) leave(playground, text, say("play.large"));
  else if (!kept && text !== "") leave(playground, text, say("play.unread"));
  else playground.open(kept ?? playground.first);
  const list = place.querySelector("details.play-examples");
  if (list instanceof HTMLDetailsElement) offerExamples(list, playground);
  watchElsewhere(playground);
  addEventListener("hashchange", () => void openPlayLink(playground));
  await openPlayLink(playground);
}

/**
 * Opens the page's initial project, and leaves the stored one in storage until the reader discards
 * it.
 *
 * @param why it was not opened
 */
function leave(playground: Playground, kept: string, why: string): void {
  playground.keeping = false;
  playground.open(playground.first);
  const copy = async () => {
    const said = say(await copyText(kept));
    playground.selected.announce(said);
  };
  playground.pin("large", {
    text: why,
    actions: [
      { label: say("play.copy"), act: copy },
      { label: say("play.discard"), act: () => playground.keepInstead() },
    ],
    failed: true,
  });
}
