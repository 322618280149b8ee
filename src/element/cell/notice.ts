import { note } from "../page/note.ts";
import { announce } from "./announce.ts";

export interface Notice {
  text: string;
  /** The contents below the text. */
  body?: Node;
  actions?: { label: string; act: () => unknown }[];
  /** Whether it reports a failure. */
  failed?: boolean;
}

/**
 * Shows a notice above a cell's code, replacing the one with this name, and announces it politely.
 */
export function notify(cell: HTMLElement, name: string, notice: Notice): HTMLElement {
  const { text, body, actions = [], failed = false } = notice;
  const element = document.createElement("div");
  element.className = "cell-notice";
  element.dataset.notice = name;
  element.append(note(failed ? "cell-failed" : "cell-said", text));
  if (body) element.append(body);
  const buttons = document.createElement("p");
  buttons.className = "cell-choices";
  for (const { label, act } of actions) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", () => void act());
    buttons.append(button);
  }
  if (actions.length > 0) element.append(buttons);

  const former = noticeOf(cell, name);
  if (former) former.replaceWith(element);
  else cell.querySelector(".cell-code")?.before(element);
  announce(cell, text);
  return element;
}

/** Removes a notice; if it contained the focus, moves it to the cell's first button. */
export function unnotify(cell: HTMLElement, name: string): void {
  const notice = noticeOf(cell, name);
  if (notice?.contains(document.activeElement)) {
    cell.querySelector<HTMLElement>('[data-action="run"]')?.focus();
  }
  notice?.remove();
}

function noticeOf(cell: HTMLElement, name: string): HTMLElement | null {
  return cell.querySelector<HTMLElement>(`[data-notice="${name}"]`);
}
