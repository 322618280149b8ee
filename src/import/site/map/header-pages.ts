import type { OldDocument, OldSite } from "../old-site.ts";

const assigned =
  /\{%-?\s*assign\s+(\w+)\s*=\s*site\.(?:html_)?pages\s*(?:\|\s*sort:\s*["'](\w+)["']\s*)?-?%\}/;
/** A loop over pages with a title, perhaps without those that a key hides. */
const listed =
  /\{%-?\s*for\s+(\w+)\s+in\s+([\w.]+)[^%]*%\}\s*\{%-?\s*if\s+\1\.title\s*(?:and\s+\1\.([\w-]+)\s*!=\s*true\s*)?-?%\}/;

/** The includes that show the header of a blog. */
export function headersIn(includes: OldSite["includes"]): string[] {
  const names = Object.keys(includes).filter((name) => /(?:header|nav|menu)[^/]*$/i.test(name));
  return names.map((name) => includes[name]);
}

/**
 * The pages that the header of a blog lists, as the first theme of Jekyll did: all with a title, in
 * the order of their paths or of a key. Undefined if it lists none.
 */
export function pagesInHeader(
  includes: OldSite["includes"],
  pages: readonly OldDocument[],
): OldDocument[] | undefined {
  for (const source of headersIn(includes)) {
    const [, variable, key = ""] = assigned.exec(source) ?? [];
    const [, , list, hidden = ""] = listed.exec(source) ?? [];
    if (list === undefined || !["site.pages", "site.html_pages", variable].includes(list)) continue;
    // Jekyll puts the pages without the key first.
    const place = ({ data }: OldDocument) => Number(data[key] ?? -Infinity);
    return pages
      .filter(({ data }) => data[hidden] !== true)
      .toSorted((a, b) => (a.path < b.path ? -1 : 1))
      .toSorted((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
  }
  return undefined;
}
