/**
 * Finds a part of a cell.
 *
 * @throws Error if the cell does not contain it
 */
export function find(cell: HTMLElement, selector: string): HTMLElement {
  const found = cell.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`<live-cell>: no ${selector} in ${cell.dataset.cell}`);
  return found;
}
