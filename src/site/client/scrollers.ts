const boxes = ".prose pre, .prose .math, .prose .table, .prose .mermaid";

/** Makes boxes that scroll sideways focusable while there is something to scroll. */
export function watchScrollers(): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) mark(target);
  });
  for (const box of document.querySelectorAll(boxes)) observer.observe(box);
}

function mark(box: Element): void {
  if (box.scrollWidth > box.clientWidth) {
    box.setAttribute("tabindex", "0");
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", document.body.dataset.scrollLabel ?? "");
  } else {
    for (const name of ["tabindex", "role", "aria-label"]) box.removeAttribute(name);
  }
}
