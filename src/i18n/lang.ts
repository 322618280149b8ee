import en from "./en.json" with { type: "json" };
import ko from "./ko.json" with { type: "json" };

export type Key = keyof typeof ko;

/** The strings of each language. A new language is a file beside these, and its name here. */
export const strings = { ko, en } satisfies Record<string, Record<Key, string>>;

/** A language in which the site has strings; `languages` of site.yml chooses from these. */
export type Lang = keyof typeof strings;

export const knownLangs = Object.keys(strings) as Lang[];
