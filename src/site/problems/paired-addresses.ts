import type { ListView } from "../views/list-pages.ts";
import type { Page } from "../model/page.ts";
import { translationsOf } from "../model/pairs.ts";
import { authorHref, decoded } from "../addresses/routes.ts";

/**
 * Returns a function that says where a link leads, in the same words for links to a page and to its
 * translation, whose addresses may differ: posts with a `permalink`, and lists of tags with a name
 * in each language. It returns undefined for all other links.
 *
 * @param own the addresses that pages chose
 */
export function pairedAddresses(
  pages: readonly Page[],
  lists: readonly ListView[],
  own: ReadonlySet<string>,
): (url: string, file: string) => string | undefined {
  const names = new Map<string, string>();
  const add = (path: string, others: readonly string[], also: readonly string[] = []) => {
    const [first] = [path, ...others].sort();
    for (const one of [path, ...also]) names.set(one, first);
  };
  for (const page of pages) {
    const others = translationsOf(page, pages).map(({ path }) => path);
    if (others.length > 0) add(page.path, others, page.redirects);
  }
  for (const { path, translations } of lists) {
    const others = translations.filter(({ exists }) => exists).map((other) => other.path);
    if (others.length > 0) add(path, others);
  }
  const hrefOf = authorHref("/", () => own);
  return (url, file) => {
    if (!/^\/(?!\/)/.test(url)) return undefined;
    const [, path, fragment = ""] = /^([^?#]*)(?:\?[^#]*)?(#)?/.exec(hrefOf(url, file)) ?? [];
    const name = names.get(decoded(path));
    return name === undefined ? undefined : name + fragment;
  };
}
