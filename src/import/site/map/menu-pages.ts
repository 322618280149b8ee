import type { OldDocument, OldSite } from "../old-site.ts";
import { list, text } from "../read/config.ts";
import type { Config } from "../read/config.ts";
import { isKeys } from "../read/yaml.ts";
import { pagesInHeader } from "./header-pages.ts";
import { readable } from "./keys.ts";
import type { Lang } from "./language.ts";
import { titleOfName } from "./title.ts";
import type { WrittenLink, WrittenMenu } from "./written-link.ts";

/** What a menu can be read from. */
export type SiteWithMenu = Pick<OldSite, "config" | "data" | "documents" | "includes">;

/** The pages whose paths a setting of minima lists; undefined if none does. */
export function listedPages(
  { all }: Config,
  documents: readonly OldDocument[],
): WrittenMenu | undefined {
  const { minima } = all;
  const settings = [
    ["minima.nav_pages", isKeys(minima) ? minima.nav_pages : undefined],
    ["header_pages", all.header_pages],
  ] as const;
  for (const [setting, written] of settings) {
    const paths = list(written).map(text).filter(Boolean);
    if (paths.length === 0) continue;
    const links = paths.flatMap((path) => {
      const page = documents.find((one) => one.path === path && one.kind === "page");
      return page ? linkOf(page) : [{ title: path, url: path }];
    });
    return { links, setting };
  }
  return undefined;
}

/** The theme shows a page only if it has a title. */
function linkOf({ url, data }: OldDocument): WrittenLink[] {
  const title = readable(data.title);
  return title === "" ? [] : [{ title, url }];
}

/**
 * The pages that themes show in the menu: the tabs of Chirpy, pages that ask for a link, all pages of
 * minima, ordered by file name, and pages that the blog's own header lists.
 */
export function shownPages(
  { config, data, documents, includes }: SiteWithMenu,
  lang: Lang,
): WrittenLink[] {
  const shown = documents.filter(({ files }) => files.length > 0);
  const tabs = shown.filter(({ collection }) => collection === "tabs");
  const pages = shown.filter(({ kind }) => kind === "page");
  const chosen = shown.filter((one) => ["page", "collection"].includes(one.kind) && isChosen(one));
  const named = [...inOrder(tabs), ...inOrder(chosen)].map((document) => {
    const { name, url, data: keys } = document;
    const title = tabTitle(data, lang, name) || readable(keys.title);
    return { title: title || titleOfName(name), url, isNamed: title === "" };
  });
  if (named.length > 0) return named;
  if (!isMinima(config)) return (pagesInHeader(includes, pages) ?? []).flatMap(linkOf);
  return pages.toSorted((a, b) => (a.name < b.name ? -1 : 1)).flatMap(linkOf);
}

function isMinima({ all }: Config): boolean {
  return [all.theme, all.remote_theme].some((name) => /(?:^|\/)minima(?:@|$)/.test(text(name)));
}

/** Whether a page asks for a link in the menu, as in al-folio, Hydejack, Forty and Jekyll Bootstrap. */
function isChosen({ data }: OldDocument): boolean {
  return (
    ["nav", "menu", "nav-menu"].some((key) => data[key] === true) || data.group === "navigation"
  );
}

function inOrder(documents: readonly OldDocument[]): OldDocument[] {
  const place = ({ data }: OldDocument) => Number(data.nav_order ?? data.order ?? Infinity);
  return documents.toSorted((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
}

/** The title of a tab in the texts of Chirpy, `_data/locales/ko-KR.yml`. */
function tabTitle({ locales }: OldSite["data"], lang: Lang, name: string): string {
  if (!isKeys(locales)) return "";
  const texts = locales[lang === "ko" ? "ko-KR" : "en"];
  return isKeys(texts) && isKeys(texts.tabs) ? readable(texts.tabs[name]) : "";
}
