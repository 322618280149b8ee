import { LiveCell } from "../live-cell.ts";
import { seldomWords } from "../strings.ts";
import { offerExamples } from "./examples.ts";
import { openPlayLink } from "./link.ts";
import { Playground } from "./playground.ts";
import { keptProject } from "./store.ts";

const place = document.querySelector<HTMLElement>(".play");
const template = place?.querySelector("live-cell")?.cloneNode(true) as LiveCell | undefined;
customElements.define("live-cell", LiveCell);
if (place && template) void start(place, template);

async function start(place: HTMLElement, template: LiveCell): Promise<void> {
  const [{ highlight }] = await Promise.all([import("../../editor/index.ts"), seldomWords()]);
  const playground = new Playground(place, template, highlight);
  playground.open(keptProject() ?? playground.first);
  const list = place.querySelector("details.play-examples");
  if (list instanceof HTMLDetailsElement) offerExamples(list, playground);
  addEventListener("hashchange", () => void openPlayLink(playground));
  await openPlayLink(playground);
}
