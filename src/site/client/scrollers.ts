const boxes = ":is(.prose, live-cell) pre, .prose .math, .prose .table, .prose .mermaid";

/**
 * Makes boxes that scroll sideways focusable while there is something to scroll, also those of cells
 * that the playground adds.
 */
export function watchScrollers(): void {
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) mark(target);
  });
  const watch = (place: ParentNode) => {
    for (const box of place.querySelectorAll(boxes)) {
      sizes.observe(box);
      // A longer line does not change the size of the box.
      new MutationObserver(() => mark(box)).observe(box, {
        characterData: true,
        childList: true,
        subtree: true,
      });
    }
  };
  watch(document);
  document.addEventListener("cell-connected", ({ target }) => watch(target as Element));
}

/** Marks a box; one with an editor is not focusable, since the editor is. */
function mark(box: Element): void {
  if (!box.querySelector("textarea") && box.scrollWidth > box.clientWidth) {
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
