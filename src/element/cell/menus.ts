const menu = "details.cell-more";

/**
 * Closes the cells' menus when the reader selects an item, presses Escape, or moves the focus
 * elsewhere.
 */
export function watchMenus(): void {
  const close = (kept?: EventTarget | null) => {
    for (const open of document.querySelectorAll<HTMLDetailsElement>(`${menu}[open]`))
      if (!(kept instanceof Node && open.contains(kept))) open.open = false;
  };
  for (const type of ["pointerdown", "focusin"])
    document.addEventListener(type, ({ target }) => close(target));
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest(`${menu} button`)) close();
  });
  document.addEventListener("keydown", ({ key, target }) => {
    if (key !== "Escape" || !(target instanceof Element)) return;
    const left = target.closest(`${menu}[open]`);
    close();
    left?.querySelector("summary")?.focus();
  });
}
