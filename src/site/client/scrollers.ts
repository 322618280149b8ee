const boxes = ":is(.prose, live-cell) pre, .prose :is(.math, .table, .mermaid)";

/** Milliseconds between a change of a text and the measurement of all boxes that changed meanwhile. */
const pause = 200;

/**
 * Makes boxes that scroll sideways focusable while there is something to scroll, also those of cells
 * that the playground adds.
 */
export function watchScrollers(): void {
  const sizes = new ResizeObserver((entries) =>
    mark(entries.map(({ target }) => target as HTMLElement)),
  );
  const changed = new Set<HTMLElement>();
  const measure = () => {
    mark([...changed]);
    changed.clear();
  };
  const watch = (place: ParentNode) => {
    for (const box of place.querySelectorAll<HTMLElement>(boxes)) {
      sizes.observe(box);
      // A longer line does not change the size of the box. The output of a run changes in each frame,
      // and to measure it at once would lay out the page a second time in each.
      const changes = new MutationObserver(() => {
        if (changed.size === 0) setTimeout(measure, pause);
        changed.add(box);
      });
      changes.observe(box, { characterData: true, childList: true, subtree: true });
    }
  };
  watch(document);
  document.addEventListener("cell-connected", ({ target }) => watch(target as Element));
}

/** Marks boxes; one with an editor is not focusable, since the editor is. */
function mark(boxes: readonly HTMLElement[]): void {
  // All are measured first, since each mark could make the next measure lay out the page again.
  const wide = boxes.filter((box) => box.scrollWidth > box.clientWidth);
  for (const box of boxes) {
    if (wide.includes(box) && !box.querySelector("textarea")) {
      const { scrollLabel } = document.body.dataset;
      box.tabIndex = 0;
      box.role = "group";
      box.ariaLabel = [nameOf(box), scrollLabel].filter(Boolean).join(": ");
    } else {
      for (const name of ["tabindex", "role", "aria-label"]) box.removeAttribute(name);
    }
  }
}

/** The name of the cell that a box is in, or the title or caption of the box. */
function nameOf(box: Element): string | null | undefined {
  const cell = box.closest("live-cell");
  if (cell) return cell.ariaLabel;
  const figure = box.closest("figure") ?? box;
  return figure.querySelector("figcaption, caption")?.textContent.trim();
}
