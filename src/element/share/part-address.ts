import type { Shared } from "./shared.ts";

/**
 * The address of the part of this page that has the cell of a link now; undefined if no part has it.
 *
 * @param folder the site's base path
 */
export function partAddress({ page, file }: Shared, folder: string): string | undefined {
  if (location.pathname !== folder + page.slice(1)) return undefined;
  return document.querySelector<HTMLAnchorElement>(`.parts [data-cells~="${file}"] > a`)?.href;
}
