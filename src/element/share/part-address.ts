import { siteFolder } from "../page/folders.ts";
import { linkMark } from "./links.ts";
import type { Shared } from "./shared.ts";

/**
 * The address that opens a link to a cell of this page on the part of the page that has the cell
 * now; undefined if no part has it.
 *
 * @param text the text of the link
 */
export function partAddress({ page, file }: Shared, text: string): string | undefined {
  if (location.pathname !== siteFolder + page.slice(1)) return undefined;
  const part = document.querySelector<HTMLAnchorElement>(`.parts [data-cells~="${file}"] > a`);
  return part ? part.href + linkMark + text : undefined;
}
