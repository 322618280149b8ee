import { widthOf } from "../../markdown/width.ts";
import type { MenuLink } from "./menu.ts";

/** The menu as the header shows it. */
export interface MenuParts {
  /** The links that are always in the row. */
  shown: MenuLink[];
  /** Those behind the button. */
  more: MenuLink[];
  /** Whether all of them fit into the row of a wide window. */
  fitsWide: boolean;
}

/** The room for the row, in letters: from 1100 px on, and from the widest header on (header.css). */
const room = { narrow: 50, wide: 88 };
/** The space between two links, in letters. */
const gap = 3;

/**
 * Splits a long menu, so that it is one row: the links for which there is no room are behind a
 * button.
 *
 * @param button the text of the button
 */
export function menuParts(links: readonly MenuLink[], button: string): MenuParts {
  const ends = endsOf(links);
  const fitsWide = (ends.at(-1) ?? 0) <= room.wide;
  if ((ends.at(-1) ?? 0) <= room.narrow) return { shown: [...links], more: [], fitsWide };
  const left = room.narrow - widthOf(button) - gap;
  const count = ends.filter((end) => end <= left).length;
  return { shown: links.slice(0, count), more: links.slice(count), fitsWide };
}

/** Where each link ends, in letters from the beginning of the row. */
function endsOf(links: readonly MenuLink[]): number[] {
  let end = 0;
  return links.map(({ title }) => (end += widthOf(title) + gap));
}
