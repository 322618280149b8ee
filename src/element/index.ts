import { LiveCellElement } from "./cell/element.ts";
import type { LiveCell } from "./cell/live-cell.ts";
import { watchMenus } from "./cell/menus.ts";
import { watchEdits } from "./keep/edits.ts";
import { note } from "./page/note.ts";
import { say } from "./page/strings.ts";
import { RunAll } from "./run/run-all.ts";
import { watchLinks } from "./share/links.ts";

const play = document.querySelector<HTMLElement>(".play");
const template = play?.querySelector("live-cell")?.cloneNode(true);
customElements.define("live-cell", LiveCellElement);
customElements.define("run-all", RunAll);
watchMenus();
if (play && template) {
  void import("./play/start.ts").then(
    ({ startPlay }) => startPlay(play, template as LiveCell),
    () => play.prepend(note("page-notice", say("cell.unloaded"))),
  );
} else {
  watchEdits();
  watchLinks();
}
