import frame from "../styles/dialog.css?url";
import styles from "../styles/shortcuts.css?url";
import { make } from "./make.ts";
import { addStyles } from "./styles.ts";
import { pageWords } from "./words.ts";

const { say } = pageWords();

const rows: [keys: string[], word: string][] = [
  [["/"], "search"],
  [["j", "n"], "next"],
  [["k", "p"], "previous"],
  [["?"], "list"],
];

const enabled = make("input", { type: "checkbox" });
const close = make("button", { type: "button", class: "search-close" }, say("search.close"));
const dialog = make(
  "dialog",
  { class: "shortcuts", "aria-labelledby": "shortcuts-title" },
  make(
    "div",
    { class: "search-head" },
    make("h2", { id: "shortcuts-title" }, say("shortcuts.title")),
    close,
  ),
  make(
    "dl",
    {},
    ...rows.map(([keys, word]) =>
      make(
        "div",
        {},
        make("dt", {}, ...keys.flatMap((key) => [make("kbd", {}, key), " "])),
        make("dd", {}, say(`shortcuts.${word}`)),
      ),
    ),
  ),
  make("label", {}, enabled, " ", say("shortcuts.enabled")),
  make("p", {}, say("shortcuts.cells")),
);
close.addEventListener("click", () => dialog.close());
dialog.addEventListener("click", ({ target }) => {
  if (target === dialog) dialog.close();
});

/**
 * Opens the list of the shortcuts, in which they can be switched off.
 *
 * @param key the key under which the browser stores that they are off
 * @param areOff whether they are off
 */
export async function openShortcuts(key: string, areOff: boolean): Promise<void> {
  await Promise.all([frame, styles].map(addStyles));
  if (!dialog.isConnected) document.body.append(dialog);
  enabled.checked = !areOff;
  enabled.onchange = () => switchOff(key, !enabled.checked);
  if (!dialog.open) dialog.showModal();
}

/** Switches the shortcuts off or on, as far as the browser can store it. */
function switchOff(key: string, areOff: boolean): void {
  try {
    if (areOff) localStorage.setItem(key, "");
    else localStorage.removeItem(key);
  } catch {
    // Without storage, shortcuts stay as they are.
  }
}
