import { sourcesOf } from "../code/sources.ts";
import { siteFolder } from "../page/folders.ts";
import { note } from "../page/note.ts";
import { say } from "../page/strings.ts";
import type { Playground } from "./playground.ts";
import { projectOf } from "./project.ts";

/** A cell of /cells.json. */
interface Documented {
  page: string;
  file: string;
  code: string;
}

/** Fills the list of examples with the cells of the site's pages when it is first opened. */
export function offerExamples(list: HTMLDetailsElement, playground: Playground): void {
  const failed = note("page-notice", "");
  let filling = false;
  const fill = async () => {
    if (filling || !list.open) return;
    filling = true;
    try {
      const response = await fetch(`${siteFolder}cells.json`);
      if (!response.ok) throw new Error(`cells.json could not be loaded: ${response.status}`);
      const cells = (await response.json()) as Documented[];
      for (const section of list.querySelectorAll("section")) {
        const beside = cells.filter(({ page }) => page === section.dataset.page);
        const items = beside.map(({ file }) => item(file, () => open(file, beside)));
        section.querySelector("ul")?.replaceChildren(...items);
      }
      failed.remove();
    } catch {
      filling = false;
      list.open = false;
      failed.textContent = say("cell.unloaded");
      list.after(failed);
    }
  };
  const open = (file: string, beside: Documented[]) => {
    const codes = new Map(beside.map(({ file, code }) => [file, code]));
    const sources = sourcesOf(file, (name) => codes.get(name));
    list.open = false;
    playground.replace(projectOf(Object.entries(sources), file), say("play.example", { file }));
    playground.selected.scrollIntoView({ block: "nearest" });
  };
  list.addEventListener("toggle", fill);
  // It may have been opened before this script loaded.
  void fill();
}

function item(file: string, act: () => void): HTMLElement {
  const element = document.createElement("li");
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = file;
  button.addEventListener("click", act);
  element.append(button);
  return element;
}
