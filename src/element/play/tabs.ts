import { say } from "../page/strings.ts";

/** The tabs with the names of the files, one of them selected; the arrow keys move between them. */
export class Tabs {
  readonly element = document.createElement("div");
  readonly #onSelect: (name: string) => void;

  constructor(onSelect: (name: string) => void) {
    this.#onSelect = onSelect;
    this.element.className = "play-tabs";
    this.element.role = "tablist";
    this.element.ariaLabel = say("play.files");
    this.element.addEventListener("keydown", (event) => this.#move(event));
  }

  show(names: readonly string[], selected: string): void {
    const focused = this.element.contains(document.activeElement);
    this.element.replaceChildren(...names.map((name) => this.#tab(name, name === selected)));
    if (focused) this.#selected?.focus();
  }

  focus(): void {
    this.#selected?.focus();
  }

  get #selected(): HTMLElement | null {
    return this.element.querySelector<HTMLElement>('[aria-selected="true"]');
  }

  #tab(name: string, selected: boolean): HTMLButtonElement {
    const tab = document.createElement("button");
    tab.type = "button";
    tab.role = "tab";
    tab.textContent = name;
    tab.ariaSelected = String(selected);
    tab.tabIndex = selected ? 0 : -1;
    tab.setAttribute("aria-controls", panelId(name));
    tab.addEventListener("click", () => this.#onSelect(name));
    return tab;
  }

  #move(event: KeyboardEvent): void {
    const tabs = [...this.element.querySelectorAll("button")];
    const at = tabs.findIndex((tab) => tab === document.activeElement);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: -1 }[event.key];
    const name = to === undefined ? undefined : tabs.at(to % tabs.length)?.textContent;
    if (!name) return;
    event.preventDefault();
    this.#onSelect(name);
  }
}

/** The id of a file's panel. */
export function panelId(name: string): string {
  return `file-${name}`;
}
