const boxes = ":is(.prose, live-cell) pre, .prose .math, .prose .table, .prose .mermaid";

/**
 * Makes boxes that scroll sideways focusable while there is something to scroll, also those of cells
 * that the playground adds.
 */
export function watchScrollers(): void {
  const sizes = new ResizeObserver((entries) => {
    // All are measured first, since each mark could make the next measure lay out the page again.
    const found = entries.map(({ target }) => ({ target, scrolls: isTooWide(target) }));
    for (const { target, scrolls } of found) mark(target, scrolls);
  });
  const watch = (place: ParentNode) => {
    for (const box of place.querySelectorAll(boxes)) {
      sizes.observe(box);
      // A longer line does not change the size of the box.
      new MutationObserver(() => mark(box, isTooWide(box))).observe(box, {
        characterData: true,
        childList: true,
        subtree: true,
      });
    }
  };
  watch(document);
  document.addEventListener("cell-connected", ({ target }) => watch(target as Element));
}

function isTooWide(box: Element): boolean {
  return box.scrollWidth > box.clientWidth;
}

/** Marks a box; one with an editor is not focusable, since the editor is. */
function mark(box: Element, scrolls: boolean): void {
  if (scrolls && !box.querySelector("textarea")) {
    box.setAttribute("tabindex", "0");
    box.setAttribute("role", "group");
    const { scrollLabel } = document.body.dataset;
    box.setAttribute("aria-label", [nameOf(box), scrollLabel].filter(Boolean).join(": "));
  } else {
    for (const name of ["tabindex", "role", "aria-label"]) box.removeAttribute(name);
  }
}

/** The name of the cell that a box is in, or the title or caption of the box. */
function nameOf(box: Element): string | null | undefined {
  const cell = box.closest("live-cell");
  if (cell) return cell.ariaLabel;
  const figure = box.closest("figure") ?? box;
  return figure.querySelector("figcaption, caption")?.textContent.trim();
}
