import { insert } from "./keys.ts";

/** The labels of the symbol row's buttons. */
export interface SymbolWords {
  row: string;
  left: string;
  right: string;
  indent: string;
  outdent: string;
  monaco: string;
}

/** The symbols that touch keyboards have on their second and third page. */
const symbols = ["(", ")", "[", "]", "{", "}", '"', "`", "$", "=", "=>", ".", ",", ";", ":", "*"];

const step = "  ";

/**
 * Adds a row of symbols above the touch keyboard, shown while the text area has the focus. Its
 * insertions can be undone like typing.
 *
 * @param onMonaco is called when the reader asks for the larger editor
 * @returns a function that removes the row
 */
export function openSymbolRow(
  area: HTMLTextAreaElement,
  words: SymbolWords,
  onMonaco: () => void,
): () => void {
  const row = document.createElement("div");
  row.className = "cell-symbols";
  row.setAttribute("role", "toolbar");
  row.setAttribute("aria-label", words.row);
  row.hidden = true;
  // Otherwise the text area would lose the focus, and the keyboard would close.
  row.addEventListener("pointerdown", (event) => event.preventDefault());
  const add = (text: string, act: () => void, label?: string) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = text;
    if (label) button.setAttribute("aria-label", label);
    button.addEventListener("click", act);
    row.append(button);
  };
  add("Monaco", onMonaco, words.monaco);
  add("⇥", () => indent(area), words.indent);
  add("⇤", () => outdent(area), words.outdent);
  add("←", () => move(area, -1), words.left);
  add("→", () => move(area, 1), words.right);
  for (const symbol of symbols) add(symbol, () => insert(area, symbol));

  const place = () => {
    const { offsetTop, height } = visualViewport ?? { offsetTop: 0, height: innerHeight };
    row.style.insetBlockStart = `${offsetTop + height - row.offsetHeight}px`;
  };
  const show = (shown: boolean) => {
    row.hidden = !shown;
    if (shown) place();
  };
  const listening = new AbortController();
  const { signal } = listening;
  area.addEventListener("focus", () => show(true), { signal });
  area.addEventListener("blur", () => show(false), { signal });
  visualViewport?.addEventListener("resize", place, { signal });
  visualViewport?.addEventListener("scroll", place, { signal });
  // The row must be outside the cell: the cell is a container, so fixed positions in it are not
  // relative to the screen.
  (document.querySelector("main") ?? document.body).append(row);
  show(document.activeElement === area);
  return () => {
    listening.abort();
    row.remove();
  };
}

function move(area: HTMLTextAreaElement, by: number): void {
  area.focus();
  const at = Math.max(0, (by < 0 ? area.selectionStart : area.selectionEnd) + by);
  area.setSelectionRange(at, at);
}

function indent(area: HTMLTextAreaElement): void {
  const { selectionStart: at, value } = area;
  const start = lineStart(value, at);
  area.setSelectionRange(start, start);
  insert(area, step);
  area.setSelectionRange(at + step.length, at + step.length);
}

function outdent(area: HTMLTextAreaElement): void {
  const { selectionStart: at, value } = area;
  const start = lineStart(value, at);
  const width = /^ {0,2}/.exec(value.slice(start))?.[0].length ?? 0;
  if (width === 0) return area.focus();
  area.setSelectionRange(start, start + width);
  insert(area, "");
  const back = Math.max(start, at - width);
  area.setSelectionRange(back, back);
}

function lineStart(value: string, at: number): number {
  return value.lastIndexOf("\n", at - 1) + 1;
}
