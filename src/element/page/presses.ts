/** How far a pointer may move between press and release to count as a click, in pixels. */
const reach = 4;

/**
 * Makes a press of a button count as a click even if the button moves before the release, for
 * example because something above it loads. Otherwise, the browser would click what is under the
 * pointer at the release.
 */
export function keepPresses(): void {
  let pressed: { button: HTMLElement; x: number; y: number } | undefined;
  document.addEventListener(
    "pointerdown",
    ({ target, clientX: x, clientY: y }) => {
      const button = target instanceof Element && target.closest<HTMLElement>("button");
      pressed = button ? { button, x, y } : undefined;
    },
    { capture: true },
  );
  document.addEventListener(
    "click",
    (event) => {
      if (!pressed) return;
      const { button, x, y } = pressed;
      pressed = undefined;
      const moved = Math.hypot(event.clientX - x, event.clientY - y) > reach;
      if (moved || event.detail === 0 || button.contains(event.target as Node)) return;
      event.preventDefault();
      event.stopPropagation();
      button.click();
    },
    { capture: true },
  );
}
