import { stored } from "./storage.ts";

/** Whether a reader switched off the shortcuts of single keys. */
const off = "shortcuts-off";

/**
 * Opens the search by its button, and listens for the shortcuts: / and Ctrl+K search, ? their list, j
 * or n the next page, k or p the previous one. What they open is loaded when it is first used.
 */
export function startShortcuts(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button.search-open")) {
    button.hidden = false;
    button.addEventListener("click", () => void openSearch(button));
  }
  document.addEventListener("keydown", (event) => {
    const isChord = event.ctrlKey || event.metaKey;
    const action = actions[(isChord ? "^" : "") + keyOf(event)];
    if (!action || !isFree(event) || (!isChord && areOff())) return;
    event.preventDefault();
    action();
  });
}

const search = () => void openSearch(document.querySelector("button.search-open"));

/** By the key, after ^ if Ctrl or ⌘ is held. */
const actions: Record<string, (() => void) | undefined> = {
  "/": search,
  "^k": search,
  "?": openList,
  j: () => go("next"),
  n: () => go("next"),
  k: () => go("prev"),
  p: () => go("prev"),
};

function openList(): void {
  import("./shortcuts-dialog.ts")
    .then(({ openShortcuts }) => openShortcuts(off, areOff()))
    // Without a connection, the list cannot be shown.
    .catch(() => undefined);
}

/** The letter on a key, also while the keyboard writes Hangul. */
function keyOf({ key, code }: KeyboardEvent): string {
  return /^[ -~]$/.test(key) ? key : code.replace("Key", "").toLowerCase();
}

/** Whether a key is not for a field, an editor, a menu, a dialog or the browser. */
function isFree({ target, altKey, isComposing, defaultPrevented }: KeyboardEvent) {
  const fields = "input, textarea, select, [contenteditable], .monaco-editor";
  const isTyped = target instanceof Element && target.closest(fields) !== null;
  const isOther = altKey || isComposing || defaultPrevented;
  return !isTyped && !isOther && !document.querySelector("dialog[open]");
}

function go(where: "next" | "prev"): void {
  document.querySelector<HTMLAnchorElement>(`.neighbours [rel="${where}"]`)?.click();
}

async function openSearch(button: HTMLButtonElement | null): Promise<void> {
  const hasFailed = await import("./search/dialog.ts")
    .then(({ openSearch }) => openSearch())
    .then(() => false)
    .catch(() => true);
  const label = button?.querySelector("span");
  if (!button || !label) return;
  // Without a connection not even the dialog can be loaded: the button says so, on a phone too, until
  // it can.
  label.style.display = hasFailed ? "inline" : "";
  label.textContent = (hasFailed && button.dataset.failed) || button.title;
}

/** Whether the shortcuts are switched off. */
function areOff(): boolean {
  return typeof stored(off) === "string";
}
