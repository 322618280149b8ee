import { say } from "../page/strings.ts";
import type { Playground } from "./playground.ts";
import { leaveStored } from "./leave.ts";
import { key, keptProject } from "./store.ts";

/**
 * Says when another tab stores other files: those here are then no longer stored, unless the reader
 * keeps or changes them. Changes of files that were untouched here would replace those of the other
 * tab.
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
    const own = { label: say("play.keep"), act: () => playground.keepInstead() };
    const theirs = { label: say("play.theirs"), act: open };
    const { untouched } = playground;
    playground.pin("elsewhere", {
      text: say(untouched ? "play.replaceable" : "play.elsewhere"),
      actions: untouched ? [theirs] : [own, theirs],
    });
  });
}
