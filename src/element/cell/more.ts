import { seldomWords } from "../page/strings.ts";
import type { LiveCell } from "./live-cell.ts";
import { whenLoaded } from "./when-loaded.ts";

/** The actions of a cell other than running and editing it, which are loaded on demand. */
export function more(
  cell: LiveCell,
): Record<"reset" | "share" | "download" | "play", () => Promise<void>> {
  const withWords = (act: () => Promise<unknown>) =>
    whenLoaded(cell, async () => {
      await seldomWords();
      await act();
    });
  const offerEdit = (code: string) =>
    withWords(async () => (await import("../keep/replace.ts")).offerReset(cell, code))();
  const sharing = () => import("../share/share.ts");
  return {
    // Resets at once: a run may follow before the offer to restore the edit has loaded.
    reset: async () => {
      const { code, original } = cell;
      cell.reset();
      if (code !== original) await offerEdit(code);
    },
    share: withWords(async () => (await sharing()).share(cell)),
    download: withWords(async () => (await import("../project/download.ts")).download(cell)),
    play: withWords(async () => (await sharing()).openInPlayground(cell)),
  };
}
