const menu = "details.cell-more";

/**
 * Closes the cells' menus when the reader selects an item, presses Escape, or moves the focus
 * elsewhere. The first two move the focus to the menu's button.
 */
export function watchMenus(): void {
  const close = (kept?: EventTarget | null) => {
    for (const open of document.querySelectorAll<HTMLDetailsElement>(`${menu}[open]`))
      if (!(kept instanceof Node && open.contains(kept))) open.open = false;
  };
  const leave = (target: EventTarget | null) => {
    const left = target instanceof Element && target.closest(`${menu}[open]`);
    close();
    if (left) left.querySelector("summary")?.focus();
  };
  for (const type of ["pointerdown", "focusin"])
    document.addEventListener(type, ({ target }) => close(target));
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest(`${menu} button`)) leave(target);
  });
  document.addEventListener("keydown", ({ key, target }) => {
    if (key === "Escape") leave(target);
  });
}
