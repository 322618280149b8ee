import { shownText } from "../../cell/output/shown-text.ts";
import type { State } from "../../cell/state.ts";
import type { CellError, Result } from "../../cell/types.ts";
import type { TruncatedEvent } from "../../live/index.ts";
import { note } from "../page/note.ts";
import { say, seldomWords } from "../page/strings.ts";

/** How many positions of an error are listed. */
const places = 3;

/**
 * The notes below an output: the position of an error, that output was cut, and differences from
 * the documented text.
 */
export function notes(result: Result, state: State, documented: string): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const event of result.events) {
    if (event.type === "truncated") found.push(later("cell-truncated", missing(event)));
  }
  const isEmpty = found.length === 0 && result.figures.length === 0 && shownText(result) === "";
  if (result.status === "ok" && isEmpty) {
    found.push(note("cell-empty", say("cell.empty")));
  }
  if (result.pending) found.push(later("cell-pending", pending()));
  const frames = result.error?.frames.slice(0, places) ?? [];
  if (frames.length > 0) {
    const where = frames.map(({ file, line, column }) =>
      say("cell.at", { file, line: String(line), column: String(column) }),
    );
    found.push(note("cell-where", where.join(" ← ")));
  }
  if (result.error) found.push(later("cell-why", why(result.error)));
  if (state === "differs") {
    const text = document.createElement("pre");
    text.className = "cell-documented";
    text.textContent = documented;
    found.push(note("cell-differs", say("cell.documented")), text);
  }
  return found;
}

/** A note whose text is loaded afterwards; if that fails, it stays empty. */
function later(name: string, text: Promise<(Node | string)[]>): HTMLElement {
  const element = note(name, "");
  text
    .then((nodes) => element.replaceChildren(...nodes))
    .catch((failure: unknown) => console.warn(failure));
  return element;
}

async function pending(): Promise<string[]> {
  const words = await seldomWords();
  return [words("why.pending")];
}

/** The usual cause of an error. */
async function why(error: CellError): Promise<Node[]> {
  const { explanation } = await import("./explanation.ts");
  return explanation(error);
}

async function missing(event: TruncatedEvent): Promise<string[]> {
  const { missingText } = await import("./missing.ts");
  return [await missingText(event)];
}
