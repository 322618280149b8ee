import { highlight } from "./highlight.ts";
import { insert, keyAction } from "./keys.ts";

export interface EditorOptions {
  code: string;
  /** The accessible name, and how to leave the editor by keyboard. */
  label: string;
  help: string;
  onInput(code: string): void;
  onRun(): void;
}

/** An open editor over a cell's code. */
export interface Editor {
  code: string;
  focus(): void;
  close(): void;
}

/**
 * The light editor: a plain text area, its letters transparent, over the highlighted code. It is as
 * large as the code, so the page scrolls as ever.
 *
 * @param pre the highlighted code, kept up to date
 */
export function openLightEditor(pre: HTMLPreElement, options: EditorOptions): Editor {
  const shown = pre.querySelector("code") ?? pre;
  const area = document.createElement("textarea");
  area.className = "cell-editor";
  area.value = options.code;
  area.setAttribute("aria-label", options.label);
  area.setAttribute("aria-description", options.help);
  area.setAttribute("autocapitalize", "off");
  area.setAttribute("autocomplete", "off");
  area.setAttribute("wrap", "off");
  area.spellcheck = false;

  const paint = () => shown.replaceChildren(highlight(area.value));
  let typed = false;
  area.addEventListener("input", () => {
    typed = true;
    paint();
    options.onInput(area.value);
  });
  area.addEventListener("blur", () => (typed = false));
  area.addEventListener("keydown", (event) => {
    const action = keyAction(event, area, typed);
    if (!action) return;
    event.preventDefault();
    if (action === "run") options.onRun();
    else if (action === "release") typed = false;
    else insert(area, action.insert);
  });

  pre.removeAttribute("tabindex");
  pre.append(area);
  return {
    get code() {
      return area.value;
    },
    set code(value) {
      area.value = value;
      paint();
    },
    focus: () => area.focus(),
    close: () => {
      area.remove();
      pre.tabIndex = 0;
    },
  };
}
