import type { OldSite } from "../old-site.ts";
import { list, text } from "../read/config.ts";
import { isKeys } from "../read/yaml.ts";
import { listsInHeader } from "./header-lists.ts";
import type { Lang } from "./language.ts";
import { readable } from "./keys.ts";
import { listedPages, shownPages } from "./menu-pages.ts";
import type { SiteWithMenu } from "./menu-pages.ts";
import type { WrittenLink, WrittenMenu } from "./written-link.ts";

/** The settings by which themes list the links of the header. */
const settings = ["navbar-links", "menu", "navigation", "nav"];

/**
 * The menus of a blog: where common themes have one, in data or in settings, where its own header
 * reads one, or on the pages.
 */
export function* writtenMenus(
  { config, data, documents, includes }: SiteWithMenu,
  lang: Lang,
): Generator<WrittenMenu> {
  const { navigation, menu, nav, settings: lagrange } = data;
  const lists = [navigation, menu, nav].flatMap((one) =>
    isKeys(one) ? [one.main, one.header] : [one],
  );
  if (isKeys(lagrange)) lists.push(lagrange.menu);
  if (isKeys(navigation)) lists.push(...namesBeside(documents).map((name) => navigation[name]));
  for (const entries of lists) yield { links: linksIn(entries, lang) };
  for (const setting of settings) yield { links: linksIn(config.all[setting], lang), setting };
  for (const entries of listsInHeader({ config, data, includes }))
    yield { links: linksIn(entries, lang) };
  yield (
    listedPages(config, documents) ?? {
      links: shownPages({ config, data, documents, includes }, lang),
    }
  );
}

/** The names of the lists that Minimal Mistakes shows beside documents. */
function namesBeside(documents: OldSite["documents"]): string[] {
  const names = documents.map(({ data: { sidebar } }) =>
    isKeys(sidebar) ? text(sidebar.nav) : "",
  );
  return [...new Set(names)].filter(Boolean);
}

/** The links of a list of `{ title, url, children }`, or of keys such as `About: /about`, also in groups. */
function linksIn(written: unknown, lang: Lang): WrittenLink[] {
  if (isKeys(written)) {
    return Object.entries(written).flatMap(([title, value]) =>
      list(value).flatMap((entry) =>
        typeof entry === "string" ? [{ title, url: entry }] : linksInGroup(entry, lang),
      ),
    );
  }
  return list(written)
    .filter(isKeys)
    .flatMap((entry) => {
      const { titles } = entry;
      const inLanguage = isKeys(titles) ? (titles[lang] ?? titles.en) : undefined;
      const title = readable(
        entry.title ?? inLanguage ?? entry.name ?? entry.text ?? entry.label ?? entry.page,
      );
      const url = text(entry.url ?? entry.link ?? entry.href ?? entry.permalink);
      const below = Object.values(entry).filter(Array.isArray);
      const inGroup = below.flatMap((group) => linksIn(group, lang));
      return title === "" || url === "" ? inGroup : [{ title, url }, ...inGroup];
    });
}

/** The links of an entry of a group, which Beautiful Jekyll and Kiko write as single keys, too. */
function linksInGroup(entry: unknown, lang: Lang): WrittenLink[] {
  const links = linksIn([entry], lang);
  return links.length === 0 && isKeys(entry) ? linksIn(entry, lang) : links;
}
