import frame from "../styles/dialog.css?url";
import styles from "../styles/shortcuts.css?url";
import { make } from "./make.ts";
import { store } from "./storage.ts";
import { addStyles } from "./styles.ts";
import { loadWords, type Say } from "./words.ts";

const rows: [keys: string[], word: string][] = [
  [["/", /^(Mac|iP)/.test(navigator.platform) ? "⌘K" : "Ctrl+K"], "search"],
  [["j", "n"], "next"],
  [["k", "p"], "previous"],
  [["?"], "list"],
];

let made: ReturnType<typeof makeDialog> | undefined;

/**
 * Opens the list of the shortcuts, in which they can be switched off.
 *
 * @param key the key under which the browser stores that they are off
 * @param areOff whether they are off
 * @throws {Error} (rejects) if its words or styles cannot be loaded
 */
export async function openShortcuts(key: string, areOff: boolean): Promise<void> {
  const [{ say }] = await Promise.all([loadWords(), ...[frame, styles].map(addStyles)]);
  const { dialog, enabled } = (made ??= makeDialog(say));
  if (!dialog.isConnected) document.body.append(dialog);
  enabled.checked = !areOff;
  enabled.onchange = () => store(key, enabled.checked ? undefined : "");
  if (!dialog.open) dialog.showModal();
}

function makeDialog(say: Say) {
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
  return { dialog, enabled };
}
