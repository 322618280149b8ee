/** How long a text can be read in the hidden status, in milliseconds. */
const read = 10_000;

/**
 * Announces a text to screen readers, politely. It is removed later, since a reader who comes across
 * it would take it for what is true now, and since a text is announced again only if it is new.
 */
export function announce(cell: HTMLElement, text: string): void {
  const said = new Text(text);
  cell.querySelector(".cell-status")?.replaceChildren(said);
  setTimeout(() => said.remove(), read);
}
