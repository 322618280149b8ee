import { shown as limits } from "../budget/limits.ts";
import { cutText, hasLongLine } from "../budget/text.ts";
import type { Editor, EditorOptions, Selection } from "./editor.ts";
import { highlight } from "./highlight.ts";
import { insert, keyAction, type Insertion } from "./keys.ts";

export interface LightOptions extends EditorOptions {
  /** The code as the build highlighted it; unchanged lines keep their colours. */
  built: Node;
}

/** The light editor also gives its selection, for the editor that replaces it. */
export interface LightEditor extends Editor {
  readonly selection: Selection;
  readonly focused: boolean;
  /** Resolves when no syllable, for example of Hangul, is being composed. */
  readonly composed: Promise<void>;
  readonly area: HTMLTextAreaElement;
  /** Whether the editor shows only the beginning of the code, which cannot be edited in it. */
  readonly partial: boolean;
  /** Shows highlighted code in place of the page's code; also works after the editor is closed. */
  paint(code: string): void;
}

/**
 * Opens the light editor: a plain text area with transparent letters on top of the highlighted
 * code. It is as large as the code, so the page scrolls as usual.
 * Code with very long lines is shown without colours and scrolls inside the text area. Of code with too
 * many lines for a text area, it shows the first lines, read-only, until Monaco has loaded.
 *
 * @param pre the highlighted code, kept up to date
 */
export function openLightEditor(pre: HTMLPreElement, options: LightOptions): LightEditor {
  const shown = pre.querySelector("code") ?? pre;
  const area = document.createElement("textarea");
  area.className = "cell-editor";
  area.setAttribute("aria-label", options.label);
  area.setAttribute("aria-description", options.help);
  area.setAttribute("autocapitalize", "off");
  area.setAttribute("autocomplete", "off");
  area.setAttribute("wrap", "off");
  area.spellcheck = false;

  /** The code of which the area shows a part. */
  let whole = "";
  const current = () => (area.readOnly ? whole : area.value);
  const paint = (code = current()) => {
    const { text, hidden } = cutText(code, limits.cost, limits.lines);
    const large = hidden > 0 || hasLongLine(code);
    pre.toggleAttribute("data-large", large);
    shown.replaceChildren(large ? text : highlight(code, options.built));
  };
  const show = (code: string) => {
    const { text, hidden } = cutText(code, limits.cost, limits.lines);
    whole = code;
    area.readOnly = hidden > 0;
    area.value = text;
    paint();
  };
  show(options.code);
  let typed = false;
  area.addEventListener("input", () => {
    typed = true;
    paint();
    options.onInput(area.value);
  });
  area.addEventListener("blur", () => (typed = false));
  let composed = Promise.resolve();
  area.addEventListener("compositionstart", () => {
    composed = new Promise((resolve) => {
      area.addEventListener("compositionend", () => resolve(), { once: true });
    });
  });
  area.addEventListener("keydown", (event) => {
    const action = keyAction(event, area, typed);
    if (!action) return;
    event.preventDefault();
    if (action === "run") options.onRun();
    else if (action === "release") typed = false;
    else if (!area.readOnly) put(area, action);
  });

  pre.append(area);
  return {
    get code() {
      return current();
    },
    set code(code) {
      show(code);
    },
    get selection() {
      return { start: area.selectionStart, end: area.selectionEnd };
    },
    get focused() {
      return document.activeElement === area;
    },
    get composed() {
      return composed;
    },
    area,
    get partial() {
      return area.readOnly;
    },
    paint,
    focus: () => area.focus(),
    close: () => {
      area.remove();
      pre.removeAttribute("data-large");
    },
  };
}

function put(area: HTMLTextAreaElement, { insert: text, over = 0 }: Insertion): void {
  area.setSelectionRange(area.selectionStart - over, area.selectionEnd);
  insert(area, text);
}
