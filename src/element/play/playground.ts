import { code as limits } from "../../budget/limits.ts";
import { changeTogether } from "../cell/cells.ts";
import type { LiveCell } from "../cell/live-cell.ts";
import { notify, unnotify } from "../cell/notice.ts";
import { edited } from "../keep/edits.ts";
import { say } from "../page/strings.ts";
import { cellFor } from "./own-cell.ts";
import { freeName, type File, type Project } from "./project.ts";
import { keepProject } from "./store.ts";
import { panelId, Tabs } from "./tabs.ts";
import { Toolbar } from "./toolbar.ts";

/** Files on tabs, each a cell that imports the others. */
export class Playground {
  readonly #place: HTMLElement;
  readonly #template: LiveCell;
  readonly #highlight: (code: string) => Node;
  readonly #tabs = new Tabs((name) => this.select(name));
  readonly #toolbar = new Toolbar(this);
  readonly #first: Project;
  #cells: LiveCell[] = [];
  #selected = "";
  #opening = false;
  /** Whether what is here takes the place of what is kept. */
  keeping = true;
  /** A notice that stays in the selected cell, whichever that is. */
  pinned?: HTMLElement;

  /** @param template the page's cell as built, which is the first file of the playground */
  constructor(place: HTMLElement, template: LiveCell, highlight: (code: string) => Node) {
    this.#place = place;
    this.#template = template;
    this.#highlight = highlight;
    const name = template.dataset.cell?.split("#")[1] ?? "";
    const code = template.querySelector(".cell-source code")?.textContent ?? "";
    this.#first = { files: [{ name, code, from: code }], selected: name };
    place.querySelector(".play-bar")?.append(this.#tabs.element, this.#toolbar.element);
    place.addEventListener(edited, () => this.#keep());
  }

  get project(): Project {
    const files = this.#cells.map(({ file, code, original }) => ({
      name: file,
      code,
      from: original,
    }));
    return { files, selected: this.#selected };
  }

  /** Whether it is unchanged. */
  get untouched(): boolean {
    return JSON.stringify(this.project) === JSON.stringify(this.#first);
  }

  /** The initial project of the page. */
  get first(): Project {
    return this.#first;
  }

  get selected(): LiveCell {
    return this.#cells.find(({ file }) => file === this.#selected) ?? this.#cells[0];
  }

  get names(): string[] {
    return this.#cells.map(({ file }) => file);
  }

  /** Replaces the current project without running anything. */
  open({ files, selected }: Project): void {
    for (const cell of this.#cells) cell.stop();
    this.#cells = files.map((file) => this.#cellFor(file));
    for (const old of this.#place.querySelectorAll("[role=tabpanel], live-cell")) old.remove();
    this.#place.append(...this.#cells.map(panelOf));
    this.#opening = true;
    changeTogether(() => {
      for (const [i, { code }] of files.entries()) this.#cells[i].code = code;
    });
    this.#opening = false;
    this.select(selected);
  }

  /** Replaces the current project and offers to restore it. */
  replace(project: Project, text: string): void {
    const before = this.project;
    const lost = !this.untouched;
    this.open(project);
    const back = { label: say("play.back"), act: () => this.open(before) };
    notify(this.selected, "offered", { text, actions: lost ? [back] : [] });
  }

  select(name: string): void {
    this.#selected = this.names.includes(name) ? name : this.names[0];
    for (const cell of this.#cells) {
      if (cell.parentElement) cell.parentElement.hidden = cell.file !== this.#selected;
    }
    this.#tabs.show(this.names, this.#selected);
    this.#toolbar.show(this.#selected);
    if (this.pinned) this.selected.querySelector(".cell-code")?.before(this.pinned);
    this.#keep();
  }

  add(): void {
    if (this.names.length >= limits.files) {
      const text = say("play.full", { count: String(limits.files) });
      notify(this.selected, "full", { text, failed: true });
      return;
    }
    const name = freeName(this.names);
    const { files } = this.project;
    this.open({ files: [...files, { name, code: "", from: "" }], selected: name });
    this.selected.querySelector<HTMLElement>('[data-action="edit"]')?.click();
  }

  rename(file: string, name: string): void {
    const files = this.project.files.map((one) => (one.name === file ? { ...one, name } : one));
    this.open({ files, selected: name });
    this.#tabs.focus();
  }

  /** Deletes the selected file, unless it is the only one. */
  remove(): void {
    const { files } = this.project;
    if (files.length === 1) return;
    const rest = files.filter(({ name }) => name !== this.#selected);
    this.replace(
      { files: rest, selected: rest[0].name },
      say("play.removed", { file: this.#selected }),
    );
    this.#tabs.focus();
  }

  /** The cell of a file; uses the one in the page as long as it has not been replaced. */
  #cellFor(file: File): LiveCell {
    const [first] = this.#first.files;
    const standing = this.#place.querySelector<LiveCell>(":scope > live-cell");
    const same = file.name === first.name && file.from === first.from;
    return same && standing ? standing : cellFor(file, this.#template, this.#highlight);
  }

  #keep(): void {
    if (this.#opening || !this.keeping) return;
    if (keepProject(this.untouched ? undefined : this.project)) unnotify(this.selected, "unkept");
    else notify(this.selected, "unkept", { text: say("cell.unkept"), failed: true });
  }
}

function panelOf(cell: LiveCell): HTMLElement {
  const panel = document.createElement("div");
  panel.role = "tabpanel";
  panel.id = panelId(cell.file);
  panel.ariaLabel = cell.file;
  panel.append(cell);
  return panel;
}
