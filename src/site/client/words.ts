/** The strings of the dialogs, from the page; `{name}` is filled in from `params`. */
export type Say = (key: string, params?: Readonly<Record<string, string>>) => string;

interface Words {
  say: Say;
  /** The site's base, without a slash at its end. */
  base: string;
  /** The languages of the search, the page's own first, and the files that it reads first. */
  indexes: { lang: string; path: string }[];
}

/** Reads what the component PageWords wrote. */
export function pageWords(): Words {
  const element = document.getElementById("_page-words");
  const { words, base, indexes } = JSON.parse(element?.textContent ?? "{}") as {
    words: Record<string, string>;
  } & Omit<Words, "say">;
  const say: Say = (key, params = {}) =>
    (words[key] ?? "").replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? "");
  return { say, base, indexes };
}
