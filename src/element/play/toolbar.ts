import { note } from "../page/note.ts";
import { say } from "../page/strings.ts";
import { nameProblem } from "./project.ts";

/** The files that the buttons act on. */
interface Files {
  readonly selected: { readonly file: string };
  readonly names: readonly string[];
  add(): void;
  rename(name: string): void;
  remove(): void;
}

/** The buttons beside the tabs: a new file, another name, away with it. */
export function toolbar(files: Files): HTMLElement {
  const bar = document.createElement("div");
  bar.className = "play-tools";
  const said = note("cell-failed", "");
  said.setAttribute("role", "alert");
  bar.append(
    button(say("play.add"), () => files.add()),
    button(say("play.rename"), () => bar.append(nameField(files, said), said)),
    button(say("play.remove"), () => files.remove()),
  );
  return bar;
}

/** A field for a new name: Enter takes it, Escape leaves all as it is. */
function nameField(files: Files, said: HTMLElement): HTMLElement {
  document.querySelector(".play-name")?.remove();
  const { file } = files.selected;
  const field = document.createElement("input");
  field.className = "play-name";
  field.ariaLabel = say("play.name");
  field.value = file;
  field.spellcheck = false;
  const close = () => {
    said.textContent = "";
    field.remove();
  };
  field.addEventListener("keydown", ({ key, isComposing }) => {
    if (isComposing) return;
    if (key === "Escape") close();
    if (key !== "Enter") return;
    const others = files.names.filter((name) => name !== file);
    const problem = nameProblem(field.value, others);
    if (problem) {
      said.textContent = say(problem, { name: field.value });
      return;
    }
    const name = field.value;
    close();
    files.rename(name);
  });
  queueMicrotask(() => field.select());
  return field;
}

function button(label: string, act: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = label;
  element.addEventListener("click", act);
  return element;
}
