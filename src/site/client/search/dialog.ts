import frame from "../../styles/dialog.css?url";
import styles from "../../styles/search.css?url";
import { longestQuery } from "../../../search/query/query.ts";
import { addStyles } from "../styles.ts";
import { make } from "../make.ts";
import { loadWords, type Words } from "../words.ts";
import { Asking } from "./asking.ts";
import { Choice } from "./choice.ts";
import { Kinds } from "./kinds.ts";
import { keepSought, keptSought } from "./sought.ts";

let made: ReturnType<typeof makeDialog> | undefined;

/**
 * Opens the search for the words that are selected on the page. Without these, it keeps its words and
 * its results until the reader leaves the page; after a result has been opened, they are there again
 * when the reader comes back.
 *
 * @throws {Error} (rejects) if its words or styles cannot be loaded
 */
export async function openSearch(): Promise<void> {
  const [words] = await Promise.all([loadWords(), ...[frame, styles].map(addStyles)]);
  const selected = selectedWords();
  const { dialog, input, warm } = (made ??= makeDialog(words));
  if (selected) input.value = selected;
  if (!dialog.isConnected) document.body.append(dialog);
  if (!dialog.open) dialog.showModal();
  input.select();
  void warm();
}

/** The words that are selected, if they can be a query; empty otherwise. */
function selectedWords(): string {
  const words = getSelection()?.toString().trim() ?? "";
  return words.length > longestQuery || words.includes("\n") ? "" : words;
}

function makeDialog({ say, base, indexes }: Words) {
  const list = make("div", {
    role: "listbox",
    id: "search-list",
    "aria-label": say("search.results"),
  });
  const status = make("p", { role: "status", class: "search-status" });
  const more = make("button", { type: "button", class: "search-more", hidden: "" });
  const input = make("input", {
    type: "search",
    role: "combobox",
    "aria-label": say("search.label"),
    "aria-controls": list.id,
    "aria-expanded": "false",
    "aria-autocomplete": "list",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    enterkeyhint: "go",
    maxlength: String(longestQuery),
    placeholder: say("search.placeholder"),
  });
  const close = make("button", { type: "button", class: "search-close" }, say("search.close"));
  const kinds = new Kinds(say);
  const dialog = make(
    "dialog",
    { class: "search", "aria-label": say("search.label") },
    make("div", { class: "search-head" }, input, close),
    kinds.element,
    status,
    make("div", { class: "search-results" }, list, more),
    make("p", { class: "search-keys" }, say("search.keys")),
  );

  const choice = new Choice(input, list);
  const everywhere = () => {
    kinds.chooseAll();
    input.focus();
  };
  const asking = new Asking({ say, base, indexes, list, status, more, everywhere }, (isNew) => {
    void offerKinds();
    if (isNew) choice.reset();
    else choice.keep();
  });

  const ask = () => asking.ask(input.value, kinds.chosen);

  const kept = keptSought();
  input.value = kept?.text ?? "";
  const offerKinds = async () => {
    const found = await asking.warm();
    if (found) kinds.offer(found, kept?.kind);
  };
  const warm = async () => {
    await offerKinds();
    if (input.value) ask();
  };

  input.addEventListener("input", () => {
    choice.forget();
    ask();
  });
  dialog.addEventListener("close", () => choice.forget());
  kinds.element.addEventListener("change", ask);
  more.addEventListener("click", () => {
    asking.askMore(input.value, kinds.chosen);
    input.focus();
  });
  close.addEventListener("click", () => dialog.close());
  input.addEventListener("keydown", (event) => {
    // In a field for searches, Escape would only clear it.
    if (event.key === "Escape" && !event.isComposing) {
      event.preventDefault();
      dialog.close();
    } else choice.press(event);
  });
  // The link may lead to a heading of this page, which the dialog would hide.
  list.addEventListener("click", ({ target, ctrlKey, metaKey, shiftKey }) => {
    const isLink = target instanceof Element && target.closest("a") !== null;
    if (!isLink || ctrlKey || metaKey || shiftKey) return;
    keepSought({ text: input.value, kind: kinds.chosen });
    dialog.close();
  });
  // A click beside the dialog is on the dialog itself, since its content fills it.
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog) dialog.close();
  });
  return { dialog, input, warm };
}
