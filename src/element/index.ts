import { LiveCellElement } from "./cell/element.ts";
import { watchMenus } from "./cell/menus.ts";
import { watchEdits } from "./keep/edits.ts";
import { copyFolded } from "./output/copy-folded.ts";
import { note } from "./page/note.ts";
import { keepPresses } from "./page/presses.ts";
import { say } from "./page/strings.ts";
import { RunAll } from "./run/run-all.ts";
import { watchLinks } from "./share/links.ts";

const define = () => {
  customElements.define("live-cell", LiveCellElement);
  customElements.define("run-all", RunAll);
};
const play = document.querySelector<HTMLElement>(".play");
watchMenus();
copyFolded();
keepPresses();
if (play) {
  // The playground's cell is enabled after its files have loaded, since they would replace what was
  // typed before.
  import("./play/start.ts")
    .then(({ startPlay }) => startPlay(play, define))
    .catch((error: unknown) => {
      play.prepend(note("page-notice", say("cell.unloaded")));
      console.error(error);
      if (!customElements.get("live-cell")) define();
    });
} else {
  define();
  watchEdits();
  watchLinks();
}
