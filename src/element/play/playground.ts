import { code as limits } from "../../budget/limits.ts";
import { changeTogether, refreshBeside } from "../cell/cells.ts";
import type { LiveCell } from "../cell/live-cell.ts";
import { notify, unnotify, type Notice } from "../cell/notice.ts";
import { edited } from "../keep/edits.ts";
import { say } from "../page/strings.ts";
import { cellFor } from "./own-cell.ts";
import { freeName, type File, type Project } from "./project.ts";
import { keepProject } from "./store.ts";
import { panelId, Tabs } from "./tabs.ts";
import { Toolbar } from "./toolbar.ts";

/**
 * The most characters of a file, and of all files that are opened together, that are highlighted
 * before they are edited.
 */
const mostColoured = { file: 5_000, together: 30_000 };

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
  /** Whether the files here replace the stored ones. */
  keeping = true;
  #pinned?: HTMLElement;
  /** The files here when another tab stored others, which stay stored until these change. */
  #overtaken?: string;

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

  get #files(): string {
    return JSON.stringify(this.project.files);
  }

  /** Shows a notice in the selected cell, whichever that is, until `unpin`. */
  pin(name: string, notice: Notice): void {
    this.unpin();
    this.#pinned = notify(this.selected, name, notice);
  }

  unpin(): void {
    unnotify(this.selected, this.#pinned?.dataset.notice ?? "");
    this.#pinned = undefined;
  }

  /** Whether another tab stored other files than those here. */
  get overtaken(): boolean {
    return this.#overtaken !== undefined;
  }

  /**
   * Leaves what another tab has stored in storage until the files here change.
   *
   * @param theirs undefined if it cannot be read
   */
  yieldTo(theirs: Project | undefined): void {
    const own = this.#files;
    this.#overtaken = JSON.stringify(theirs?.files) === own ? undefined : own;
  }

  /** Stores what is here, instead of what is stored. */
  keepInstead(): void {
    this.unpin();
    this.keeping = true;
    this.#overtaken = undefined;
    this.#keep();
  }

  /** Replaces the current project without running anything. */
  open({ files, selected }: Project): void {
    const characters = files.reduce((sum, { from }) => sum + from.length, 0);
    const coloured = characters <= mostColoured.together;
    const cells = files.map((file) => this.#cellFor(file, coloured));
    this.#show(cells, selected, () => {
      for (const [i, { code }] of files.entries()) cells[i].code = code;
    });
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
    if (this.#pinned) this.selected.querySelector(".cell-code")?.before(this.#pinned);
    this.#keep();
  }

  add(): void {
    const added = this.#insert({ name: freeName(this.names), code: "", from: "" });
    if (added) this.selected.querySelector<HTMLElement>('[data-action="edit"]')?.click();
  }

  rename(file: string, name: string): void {
    const { files } = this.project;
    const at = this.names.indexOf(file);
    const cell = this.#cellFor({ ...files[at], name });
    this.#show(this.#cells.with(at, cell), name, () => (cell.code = files[at].code));
    this.#tabs.focus();
  }

  /** Deletes the selected file, which must not be the only one, and offers to restore it. */
  remove(): void {
    const { files } = this.project;
    const at = this.#cells.indexOf(this.selected);
    const file = files[at];
    const rest = this.#cells.toSpliced(at, 1);
    this.#show(rest, rest[0].file);
    const beside = this.selected;
    const restore = () => {
      unnotify(beside, "offered");
      const name = this.names.includes(file.name) ? freeName(this.names) : file.name;
      this.#insert({ ...file, name }, at);
    };
    const text = say("play.removed", { file: file.name });
    notify(beside, "offered", { text, actions: [{ label: say("play.back"), act: restore }] });
    this.#tabs.focus();
  }

  /** Adds and selects a file; returns false if there are too many already. */
  #insert(file: File, at = this.#cells.length): boolean {
    if (this.#cells.length >= limits.files) {
      const text = say("play.full", { count: String(limits.files) });
      notify(this.selected, "full", { text, failed: true });
      return false;
    }
    const cell = this.#cellFor(file);
    this.#show(this.#cells.toSpliced(at, 0, cell), file.name, () => (cell.code = file.code));
    return true;
  }

  /**
   * Shows these cells, and removes the others. Cells that are shown already keep their outputs and
   * their runs.
   *
   * @param fill sets the code of new cells
   */
  #show(cells: LiveCell[], selected: string, fill = (): void => undefined): void {
    for (const cell of this.#place.querySelectorAll<LiveCell>("live-cell")) {
      if (cells.includes(cell)) continue;
      cell.stop();
      (inPanel(cell) ? cell.parentElement : cell)?.remove();
    }
    if (cells.length < this.#cells.length) for (const cell of cells) unnotify(cell, "shared");
    this.#cells = cells;
    this.#place.append(...cells.filter((cell) => !inPanel(cell)).map(panelOf));
    this.#opening = true;
    changeTogether(() => {
      fill();
      refreshBeside(cells[0]);
    });
    this.#opening = false;
    this.select(selected);
  }

  /** The cell of a file; uses the one in the page as long as it has not been replaced. */
  #cellFor(file: File, coloured = true): LiveCell {
    const [first] = this.#first.files;
    const standing = this.#place.querySelector<LiveCell>(":scope > live-cell");
    const same = file.name === first.name && file.from === first.from;
    if (same && standing) return standing;
    const short = file.from.length <= mostColoured.file;
    return cellFor(file, this.#template, coloured && short ? this.#highlight : undefined);
  }

  #keep(): void {
    if (this.#opening || !this.keeping) return;
    if (this.#overtaken !== undefined) {
      if (this.#overtaken === this.#files) return;
      this.#overtaken = undefined;
      this.unpin();
    }
    const isKept = keepProject(this.untouched ? undefined : this.project);
    for (const cell of this.#cells) if (isKept || cell !== this.selected) unnotify(cell, "unkept");
    if (!isKept) notify(this.selected, "unkept", { text: say("keep.unkept"), failed: true });
  }
}

function inPanel({ parentElement }: LiveCell): boolean {
  return parentElement?.role === "tabpanel";
}

function panelOf(cell: LiveCell): HTMLElement {
  const panel = document.createElement("div");
  panel.role = "tabpanel";
  panel.id = panelId(cell.file);
  panel.ariaLabel = cell.file;
  panel.append(cell);
  return panel;
}
