import { note } from "../page/note.ts";
import { say } from "../page/strings.ts";

/** The start of a hash that contains code. */
export const linkMark = "#code=";

/**
 * Opens the code in the page's address, now and when it changes; loads nothing if there is none.
 */
export function watchLinks(): void {
  const open = async () => {
    if (!location.hash.startsWith(linkMark)) return;
    try {
      const opener = await import("./open.ts");
      await opener.openLink(location.hash.slice(linkMark.length));
    } catch (error) {
      document.querySelector(".page-notice")?.remove();
      document.querySelector("main")?.prepend(note("page-notice", say("cell.unloaded")));
      console.error(error);
    }
  };
  addEventListener("hashchange", open);
  void open();
}
