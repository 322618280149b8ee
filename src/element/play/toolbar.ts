import { note } from "../notes.ts";
import { say } from "../strings.ts";
import type { Playground } from "./playground.ts";
import { nameProblem } from "./project.ts";

/** The buttons beside the tabs: a new file, another name, away with it. */
export function toolbar(playground: Playground): HTMLElement {
  const bar = document.createElement("div");
  bar.className = "play-tools";
  const said = note("cell-failed", "");
  said.setAttribute("role", "alert");
  bar.append(
    button(say("play.add"), () => playground.add()),
    button(say("play.rename"), () => bar.append(nameField(playground, said), said)),
    button(say("play.remove"), () => playground.remove()),
  );
  return bar;
}

/** A field for a new name: Enter takes it, Escape leaves all as it is. */
function nameField(playground: Playground, said: HTMLElement): HTMLElement {
  document.querySelector(".play-name")?.remove();
  const { file } = playground.selected;
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
    const others = playground.names.filter((name) => name !== file);
    const problem = nameProblem(field.value, others);
    if (problem) {
      said.textContent = say(problem, { name: field.value });
      return;
    }
    const name = field.value;
    close();
    playground.rename(name);
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
