import { note } from "../page/note.ts";
import { say, seldomWords } from "../page/strings.ts";
import type { LiveCell } from "./live-cell.ts";

/** What can be done with a cell beside running and editing it; each is loaded when it is asked for. */
export function more(cell: LiveCell): Record<"share" | "download" | "play", () => Promise<void>> {
  const whenLoaded = (act: () => Promise<unknown>) => async () => {
    try {
      await seldomWords();
      await act();
    } catch (error) {
      cell.querySelector(".cell-notes")?.replaceChildren(note("cell-failed", say("cell.unloaded")));
      console.error(error);
    }
  };
  return {
    share: whenLoaded(async () => (await import("../share/share.ts")).share(cell)),
    download: whenLoaded(async () => (await import("../project/download.ts")).download(cell)),
    play: whenLoaded(async () => (await import("../share/share.ts")).openInPlayground(cell)),
  };
}
