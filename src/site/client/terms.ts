/**
 * Milliseconds, enough to move the pointer from the term to its definition, and to ignore one that
 * only passes by.
 */
const patience = 200;

/** Makes terms show their definitions on hover and keyboard focus, in addition to clicks. */
export function openTerms(): void {
  for (const term of document.querySelectorAll<HTMLElement>(".term")) {
    const definition = term.querySelector<HTMLElement>("[popover]");
    if (definition && "popover" in definition) openTerm(term, definition);
  }
}

/** Shows the definition in a term while the pointer or the keyboard's focus is on the term. */
export function openTerm(term: HTMLElement, definition: HTMLElement): void {
  let timer = 0;
  const later = (toggle: () => void, delay = patience) => {
    clearTimeout(timer);
    timer = window.setTimeout(toggle, delay);
  };
  const show = () => {
    if (!definition.matches(":popover-open")) definition.showPopover();
  };
  // In Chromium, a term does not match :focus-within while the focus is inside its definition.
  const hide = () => {
    if (!term.matches(":hover") && !term.contains(document.activeElement)) definition.hidePopover();
  };
  term.addEventListener("pointerenter", ({ pointerType }) => {
    if (pointerType === "mouse") later(show);
  });
  term.addEventListener("pointerleave", () => later(hide));
  // Not immediately: a definition that is closing may be moving the focus, and none can open
  // meanwhile.
  term.addEventListener("focusin", ({ target, relatedTarget }) => {
    if (relatedTarget instanceof Node && term.contains(relatedTarget)) return;
    if (target instanceof Element && target.matches(":focus-visible")) later(show, 0);
  });
  term.addEventListener("focusout", () => later(hide));
}
