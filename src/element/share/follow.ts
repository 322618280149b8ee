import { linkMark } from "./links.ts";

/**
 * On a page that was divided and has no cells: leads a link with code to the part that has its cell
 * now, and says so if no part has it.
 */
async function follow(): Promise<void> {
  if (!location.hash.startsWith(linkMark)) return;
  const { followLink } = await import("./follow-link.ts");
  await followLink(location.hash.slice(linkMark.length));
}

addEventListener("hashchange", () => void follow());
void follow();
