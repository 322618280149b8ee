import { code as limits } from "../../budget/limits.ts";
import { fits } from "../../budget/text.ts";

/** A reader's code, and the author's code that it was made from. */
export interface Edit {
  code: string;
  from: string;
}

/** The stored entry of a cell. */
export interface Entry extends Edit {
  /**
   * Edits of code that the author has changed since, about which the reader has not decided yet.
   */
  asides: Edit[];
}

/** The maximum number of edits without an answer. */
const maxAsides = 20;

/** Whether a page can show and edit an entry completely. */
export function isShowable({ code, from, asides }: Entry): boolean {
  const texts = [code, from, ...asides.flatMap((aside) => [aside.code, aside.from])];
  return asides.length <= maxAsides && texts.every((text) => fits(text, limits.characters));
}

/** What to do with a stored entry when its page is opened. */
export interface Plan {
  /** The code to show instead of the author's. */
  restored?: string;
  /** The edits to ask about, because the author's code has changed since. */
  asked: Edit[];
}

/** The entry as text. */
export function entryText({ code, from, asides }: Entry): string {
  return JSON.stringify({ code, from, ...(asides.length > 0 && { asides }) });
}

/**
 * Parses an entry, without its invalid asides; returns undefined if its code is invalid, since any
 * script of the host can write to the storage.
 */
export function parseEntry(text: string): Entry | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!isEdit(value)) return undefined;
    const { asides } = value as { asides?: unknown };
    return { ...value, asides: Array.isArray(asides) ? asides.filter(isEdit) : [] };
  } catch {
    return undefined;
  }
}

/**
 * @param original the author's current code
 * @param current the code in the page, which the reader may have changed already
 */
export function planOf({ code, from, asides }: Entry, original: string, current: string): Plan {
  const asked = asides.filter((aside) => aside.code !== original && aside.code !== current);
  if (code === original || code === current || code === from) return { asked };
  if (from === original && current === original) return { restored: code, asked };
  return { asked: [...asked, { code, from }] };
}

function isEdit(value: unknown): value is Edit {
  return (
    typeof value === "object" &&
    value !== null &&
    "code" in value &&
    "from" in value &&
    typeof value.code === "string" &&
    typeof value.from === "string"
  );
}
