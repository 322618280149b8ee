import { copyText } from "../page/copy-text.ts";
import { say } from "../page/strings.ts";
import type { Playground } from "./playground.ts";
import { keptText, type Problem } from "./store.ts";

/** Leaves the stored files in storage until the reader discards them, and says why. */
export function leaveStored(playground: Playground, why: Problem): void {
  playground.keeping = false;
  const copy = async () => {
    const said = say(await copyText(keptText()));
    playground.selected.announce(said);
  };
  playground.pin("unopened", {
    text: say(why),
    actions: [
      { label: say("play.copy"), act: copy },
      { label: say("play.discard"), act: () => playground.keepInstead() },
    ],
    failed: true,
  });
}
