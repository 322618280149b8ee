import { note } from "../page/note.ts";
import { say } from "../page/strings.ts";

/** What the hash of a link begins with that carries code. */
export const linkMark = "#code=";

/** Opens what the page's address carries, now and when it changes; nothing is loaded where it carries nothing. */
export function watchLinks(): void {
  const open = async () => {
    if (!location.hash.startsWith(linkMark)) return;
    try {
      await (await import("./open.ts")).openLink(location.hash.slice(linkMark.length));
    } catch (error) {
      document.querySelector("main")?.prepend(note("page-notice", say("cell.unloaded")));
      console.error(error);
    }
  };
  addEventListener("hashchange", open);
  void open();
}
