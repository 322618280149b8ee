import { seldomWords } from "../page/strings.ts";
import type { LiveCell } from "./live-cell.ts";
import { whenLoaded } from "./when-loaded.ts";

/** The actions of a cell other than running and editing it, which are loaded on demand. */
export function more(
  cell: LiveCell,
): Record<"reset" | "share" | "download" | "play", () => Promise<void>> {
  const act = (act: () => Promise<unknown>) =>
    whenLoaded(cell, async () => {
      await seldomWords();
      await act();
    });
  const resetEdit = act(async () => (await import("../keep/replace.ts")).resetCode(cell));
  return {
    reset:
      // Without an edit, nothing has to be loaded to keep it.
      async () => (cell.code === cell.original ? cell.reset() : resetEdit()),
    share: act(async () => (await import("../share/share.ts")).share(cell)),
    download: act(async () => (await import("../project/download.ts")).download(cell)),
    play: act(async () => (await import("../share/share.ts")).openInPlayground(cell)),
  };
}
