import styles from "../styles/search.css?url";
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
 * @param areOff whether they are off
 * @param switchOff is called when the reader switches them off or on
 */
export async function openShortcuts(
  areOff: boolean,
  switchOff: (isOff: boolean) => void,
): Promise<void> {
  await addStyles(styles);
  if (!dialog.isConnected) document.body.append(dialog);
  enabled.checked = !areOff;
  enabled.onchange = () => switchOff(!enabled.checked);
  if (!dialog.open) dialog.showModal();
}
