import { siteFolder } from "../page/load.ts";
import { note } from "../page/note.ts";
import { say } from "../page/strings.ts";
import { linkMark } from "./links.ts";
import type { Shared } from "./shared.ts";

/** Says at the top of the page what became of a link, in the place of what was said before. */
export function tell(text: string): HTMLElement {
  document.querySelector(".page-notice")?.remove();
  const notice = note("page-notice", text);
  notice.setAttribute("role", "alert");
  document.querySelector("main")?.prepend(notice);
  scrollTo(0, 0);
  return notice;
}

/** Says that a link belongs to another page, and leads there. */
export function tellElsewhere({ page }: Shared, text: string): void {
  const link = document.createElement("a");
  link.href = siteFolder + page.slice(1) + linkMark + text;
  link.textContent = page;
  tell(`${say("share.elsewhere")} `).append(link);
}

/** Takes the code out of the page's address, so that a reload does not bring it again. */
export function closeLink(): void {
  history.replaceState(history.state, "", location.pathname + location.search);
}
