import { siteFolder } from "../page/folders.ts";
import { note } from "../page/note.ts";
import { say } from "../page/strings.ts";
import { linkMark } from "./links.ts";
import type { Shared } from "./shared.ts";

/** Removes the message about the previous link. */
export function untell(): void {
  document.querySelector(".page-notice")?.remove();
}

/** Shows a message about a link at the top of the page, replacing the previous one. */
export function tell(text: string): HTMLElement {
  untell();
  const notice = note("page-notice", text);
  notice.setAttribute("role", "alert");
  document.querySelector("main")?.prepend(notice);
  scrollTo(0, 0);
  return notice;
}

/** Shows a message that a link belongs to another page, with a link to that page. */
export function tellElsewhere({ page }: Shared, text: string): void {
  const link = document.createElement("a");
  link.href = siteFolder + page.slice(1) + linkMark + text;
  link.textContent = page;
  tell(`${say("share.elsewhere")} `).append(link);
}

/** Removes the code from the page's address, so that a reload does not open it again. */
export function closeLink(): void {
  history.replaceState(history.state, "", location.pathname + location.search);
}
