import { note } from "../page/note.ts";
import { say } from "../page/strings.ts";
import { fileNameOf, nameProblem } from "./project.ts";

/** The actions of the buttons on the files. */
interface Files {
  readonly selected: { readonly file: string };
  readonly names: readonly string[];
  add(): void;
  rename(file: string, name: string): void;
  remove(): void;
}

/** The buttons next to the tabs: add a file, rename or delete the selected one. */
export class Toolbar {
  readonly element = document.createElement("div");
  readonly #files: Files;
  readonly #said = note("cell-failed", "");
  readonly #renameButton: HTMLButtonElement;
  readonly #removeButton: HTMLButtonElement;
  #renamed?: { file: string; field: HTMLElement };

  constructor(files: Files) {
    this.#files = files;
    this.element.className = "play-tools";
    this.#said.setAttribute("role", "alert");
    this.#renameButton = button(say("play.rename"), () => this.#rename(files.selected.file));
    this.#removeButton = button(say("play.remove"), () => files.remove());
    this.element.append(
      button(say("play.add"), () => files.add()),
      this.#renameButton,
      this.#removeButton,
      this.#said,
    );
  }

  /**
   * Updates the buttons for the selected file, which can be deleted unless it is the only one;
   * cancels renaming another, since the typed name was for that one.
   */
  show(selected: string): void {
    this.#removeButton.disabled = this.#files.names.length === 1;
    if (this.#renamed && this.#renamed.file !== selected) this.#close();
  }

  /** Shows a field for a file's new name: Enter renames, Escape cancels. */
  #rename(file: string): void {
    this.#close();
    const field = document.createElement("input");
    field.className = "play-name";
    field.ariaLabel = say("play.name");
    field.value = file;
    field.spellcheck = false;
    field.addEventListener("keydown", ({ key, isComposing }) => {
      if (isComposing) return;
      if (key === "Escape") {
        this.#close();
        this.#renameButton.focus();
      }
      if (key === "Enter") this.#take(file, field.value.trim());
    });
    this.#said.before(field);
    field.focus();
    field.select();
    this.#renamed = { file, field };
  }

  #take(file: string, typed: string): void {
    const name = fileNameOf(typed);
    const others = this.#files.names.filter((other) => other !== file);
    const problem = nameProblem(name, others);
    if (problem) {
      this.#said.textContent = say(problem, { name: problem === "play.name.bad" ? typed : name });
      return;
    }
    this.#close();
    this.#files.rename(file, name);
  }

  #close(): void {
    this.#said.textContent = "";
    this.#renamed?.field.remove();
    this.#renamed = undefined;
  }
}

function button(label: string, act: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = label;
  element.addEventListener("click", act);
  return element;
}
