/** How long a text can be read in the hidden status, in milliseconds. */
const read = 10_000;

/**
 * Announces a text to screen readers, politely. It is removed later, because a reader who finds it
 * would assume that it is still true, and because a text is announced again only if it is new.
 */
export function announce(cell: HTMLElement, text: string): void {
  const said = new Text(text);
  cell.querySelector(".cell-status")?.replaceChildren(said);
  setTimeout(() => said.remove(), read);
}
