/** Long enough to come from the term to its definition, and for a pointer that only passes by. */
const patience = 200;

/** Whether one is being shown: that closes another, which may hand the focus to a third. */
let showing = false;

/** Terms show their definitions on hover and keyboard focus too; without this, when pressed. */
export function openTerms(): void {
  for (const term of document.querySelectorAll<HTMLElement>(".term")) {
    const definition = term.querySelector<HTMLElement>("[popover]");
    if (definition && "popover" in definition) open(term, definition);
  }
}

function open(term: HTMLElement, definition: HTMLElement): void {
  let timer = 0;
  const later = (toggle: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(toggle, patience);
  };
  const show = () => {
    clearTimeout(timer);
    if (showing || definition.matches(":popover-open")) return;
    showing = true;
    try {
      definition.showPopover();
    } finally {
      showing = false;
    }
  };
  const hide = () => {
    if (!term.matches(":hover, :focus-within")) definition.hidePopover();
  };
  term.addEventListener("pointerenter", ({ pointerType }) => {
    if (pointerType === "mouse") later(show);
  });
  term.addEventListener("pointerleave", () => later(hide));
  term.addEventListener("focusin", ({ target }) => {
    if (target instanceof Element && target.matches("button:focus-visible")) show();
  });
  term.addEventListener("focusout", () => later(hide));
}
