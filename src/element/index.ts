import { watchEdits } from "./edits.ts";
import { watchLinks } from "./links.ts";
import { LiveCell } from "./live-cell.ts";
import { watchMenus } from "./menus.ts";
import { note } from "./notes.ts";
import { RunAll } from "./run-all.ts";
import { say } from "./strings.ts";

const play = document.querySelector<HTMLElement>(".play");
const template = play?.querySelector("live-cell")?.cloneNode(true);
customElements.define("live-cell", LiveCell);
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
