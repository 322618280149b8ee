import type { OldDocument, OldSite } from "../old-site.ts";
import { list, text } from "../read/config.ts";
import { isKeys } from "../read/yaml.ts";
import type { Lang } from "./language.ts";
import { readable } from "./keys.ts";
import { titleOfName } from "./title.ts";

/** A link of the menu as the old blog has it. */
export interface WrittenLink {
  title: string;
  url: string;
  /** Whether the title is that which Jekyll gives to the name of a file. */
  isNamed?: boolean;
}

/** The links of a menu, and the setting of `_config.yml` that lists them, if one does. */
export interface WrittenMenu {
  links: WrittenLink[];
  setting?: string;
}

/** The settings by which themes list the links of the header. */
const settings = ["navbar-links", "menu", "navigation", "nav"];

/** Finds the menu of a blog where common themes have it: in data, in settings, or on the pages. */
export function writtenMenu(
  { config, data, documents }: Pick<OldSite, "config" | "data" | "documents">,
  lang: Lang,
): WrittenMenu {
  const { navigation, settings: lagrange } = data;
  const lists = isKeys(navigation) ? [navigation.main, navigation.header] : [navigation];
  if (isKeys(lagrange)) lists.push(lagrange.menu);
  for (const entries of lists) {
    const links = linksIn(entries, lang);
    if (links.length > 0) return { links };
  }
  for (const setting of settings) {
    const links = linksIn(config.all[setting], lang);
    if (links.length > 0) return { links, setting };
  }
  return { links: linksOfPages(documents, data, lang) };
}

/** The links of a list of `{ title, url }`, or of keys such as `About: /about`, also in groups. */
function linksIn(written: unknown, lang: Lang): WrittenLink[] {
  if (isKeys(written)) {
    return Object.entries(written).flatMap(([title, value]) =>
      typeof value === "string" ? [{ title, url: value }] : linksInGroup(value),
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
      return title === "" || url === "" ? [] : [{ title, url }];
    });
}

/** The links of a group of Beautiful Jekyll: a list of single keys. */
function linksInGroup(group: unknown): WrittenLink[] {
  return list(group)
    .filter(isKeys)
    .flatMap((entry) => Object.entries(entry))
    .flatMap(([title, url]) => (typeof url === "string" ? [{ title, url }] : []));
}

/** The pages that themes show in the menu: the tabs of Chirpy, and pages of al-folio with `nav: true`. */
function linksOfPages(
  documents: readonly OldDocument[],
  data: OldSite["data"],
  lang: Lang,
): WrittenLink[] {
  const shown = documents.filter(({ files }) => files.length > 0);
  const tabs = shown.filter(({ collection }) => collection === "tabs");
  const pages = shown.filter(({ kind, data: keys }) => kind === "page" && keys.nav === true);
  return [...inOrder(tabs, "order"), ...inOrder(pages, "nav_order")].map((document) => {
    const { name, url, data: keys } = document;
    const title = tabTitle(data, lang, name) || readable(keys.title);
    return { title: title || titleOfName(name), url, isNamed: title === "" };
  });
}

function inOrder(documents: readonly OldDocument[], key: string): OldDocument[] {
  const place = ({ data }: OldDocument) => Number(data[key] ?? Infinity);
  return documents.toSorted((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
}

/** The title of a tab in the texts of Chirpy, `_data/locales/ko-KR.yml`. */
function tabTitle({ locales }: OldSite["data"], lang: Lang, name: string): string {
  if (!isKeys(locales)) return "";
  const texts = locales[lang === "ko" ? "ko-KR" : "en"];
  return isKeys(texts) && isKeys(texts.tabs) ? readable(texts.tabs[name]) : "";
}
