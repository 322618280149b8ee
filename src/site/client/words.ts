/** The strings of the dialogs; `{name}` is filled in from `params`. */
export type Say = (key: string, params?: Readonly<Record<string, string>>) => string;

export interface Words {
  say: Say;
  /** The site's base, without a slash at its end. */
  base: string;
  /** The languages of the search, the page's own first, and the files that it reads first. */
  indexes: { lang: string; path: string }[];
}

let loaded: Promise<Words> | undefined;

/**
 * Fetches what `dialogWords` in site/views/words.ts wrote, once; a failed request can be repeated.
 *
 * @throws {Error} (rejects) if the file cannot be loaded
 */
export function loadWords(): Promise<Words> {
  loaded ??= fetchWords();
  loaded.catch(() => (loaded = undefined));
  return loaded;
}

/** The file's address is at the search button. */
async function fetchWords(): Promise<Words> {
  const button = document.querySelector<HTMLElement>("button.search-open");
  const response = await fetch(button?.dataset.words ?? "");
  if (!response.ok) throw new Error(`${response.url} could not be loaded: ${response.status}`);
  const { words, base, indexes } = (await response.json()) as {
    words: Record<string, string>;
  } & Omit<Words, "say">;
  const say: Say = (key, params = {}) =>
    (words[key] ?? "").replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? "");
  return { say, base, indexes };
}
