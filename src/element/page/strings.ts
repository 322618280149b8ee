import { fill } from "../../cell/fill.ts";

/** The element's strings in the page's language, which the layout adds to the page as JSON. */
export type Strings = (key: string, params?: Record<string, string>) => string;

type Words = Record<string, string>;

let known: Words | undefined;

/** Returns the string for a key, with `{name}` filled in if params are given. */
export const say: Strings = (key, params) => {
  const word = words()[key] ?? key;
  return params ? fill(word, params) : word;
};

let more: Promise<Strings> | undefined;

/**
 * Loads the rarely used strings, which are not in the page; the result also finds all other
 * strings.
 *
 * @throws Error (rejects) if they cannot be fetched
 */
export function seldomWords(): Promise<Strings> {
  more ??= fetchWords().catch((error: unknown) => {
    more = undefined;
    throw error;
  });
  return more;
}

async function fetchWords(): Promise<Strings> {
  const address = place()?.dataset.more ?? "";
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} could not be loaded: ${response.status}`);
  Object.assign(words(), await response.json());
  return say;
}

/** The path of the playground in the page's language. */
export function playground(): string {
  return place()?.dataset.play ?? "";
}

function words(): Words {
  return (known ??= JSON.parse(place()?.textContent ?? "{}") as Words);
}

/** The address of the libraries' reference in the page's language. */
export function referenceAddress(): string {
  return place()?.dataset.api ?? "";
}

/** The path of the page that had a cell of this page before it was divided, if one had it. */
export function formerPage(file: string): string | undefined {
  const { moved = "", movedFrom } = place()?.dataset ?? {};
  return moved.split(" ").includes(file) ? movedFrom : undefined;
}

function place(): HTMLElement | null {
  return document.getElementById("_cell-strings");
}
