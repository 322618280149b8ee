/**
 * The action of a key in the light editor; undefined for keys that the text area handles itself.
 */
export type KeyAction = "run" | "release" | Insertion;

/** Text that replaces the selection and the given number of characters before it. */
export interface Insertion {
  insert: string;
  over?: number;
}

const indent = "  ";

/**
 * Tab moves the focus until the reader has typed. After that it indents, until Escape restores it.
 *
 * @param typed whether the reader has typed since the editor got the focus
 */
export function keyAction(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "isComposing">,
  { value, selectionStart }: Pick<HTMLTextAreaElement, "value" | "selectionStart">,
  typed: boolean,
): KeyAction | undefined {
  if (event.isComposing) return undefined;
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) return "run";
  if (event.key === "Enter") return { insert: `\n${indentOf(value, selectionStart)}` };
  if (event.key === "Escape") return "release";
  if (event.key === "Tab" && typed && !event.shiftKey) return { insert: indent };
  const closes = /^[})\]]$/.test(event.key) && !event.ctrlKey && !event.metaKey;
  const line = lineBefore(value, selectionStart);
  if (closes && line.trim() === "" && line.endsWith(indent)) {
    return { insert: event.key, over: indent.length };
  }
  return undefined;
}

/** The indent of the next line: that of this line, plus one step after an opening bracket. */
function indentOf(value: string, at: number): string {
  const line = lineBefore(value, at);
  const own = /^[ \t]*/.exec(line)?.[0] ?? "";
  return /[{([]\s*$/.test(line) ? own + indent : own;
}

/** The part of a line before a position. */
function lineBefore(value: string, at: number): string {
  return value.slice(value.lastIndexOf("\n", at - 1) + 1, at);
}

/** Replaces the selection with text, with support for undo if the browser allows it. */
export function insert(area: HTMLTextAreaElement, text: string): void {
  area.focus();
  if (document.execCommand("insertText", false, text)) return;
  area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
  area.dispatchEvent(new InputEvent("input", { bubbles: true }));
}
