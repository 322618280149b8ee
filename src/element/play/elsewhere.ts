import { say } from "../page/strings.ts";
import type { Playground } from "./playground.ts";
import { leaveStored } from "./leave.ts";
import { key, keptProject } from "./store.ts";

/**
 * Says when another tab stores other files: those here are then no longer stored, unless the reader
 * keeps or changes them.
 */
export function watchElsewhere(playground: Playground): void {
  const open = () => {
    const { project, problem } = keptProject(playground.first);
    if (problem) leaveStored(playground, problem);
    else if (project) playground.replace(project, say("play.opened"));
  };
  window.addEventListener("storage", (event) => {
    // The key of a storage that was emptied is null.
    if ((event.key !== null && event.key !== key) || !playground.keeping) return;
    const { overtaken } = playground;
    playground.yieldTo(keptProject(playground.first).project);
    if (playground.overtaken === overtaken) return;
    if (overtaken) return playground.unpin();
    if (playground.untouched) return;
    playground.pin("elsewhere", {
      text: say("play.elsewhere"),
      actions: [
        { label: say("play.keep"), act: () => playground.keepInstead() },
        { label: say("play.theirs"), act: open },
      ],
    });
  });
}
