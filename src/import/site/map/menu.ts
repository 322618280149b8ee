import type { Lang } from "./language.ts";
import type { SiteWithMenu } from "./menu-pages.ts";
import type { Resolved } from "./resolve.ts";
import type { WrittenMenu } from "./written-link.ts";
import { writtenMenus } from "./written-menu.ts";

/** A link of the header. */
export interface MenuLink {
  /** Its words; undefined if it leads to a list that the new site names itself. */
  title?: string;
  /** Its words in the other language, if the menu also links that translation. */
  translated?: string;
  url: string;
}

/** Lists that the new site makes, and their names in `menu`. */
export const listsInMenu: Readonly<Record<string, string>> = {
  "/posts/": "posts",
  "/categories/": "categories",
  "/tags/": "tags",
  "/archive/": "archive",
};

/** The links of the header of a blog, each address once. */
interface Menu {
  links: MenuLink[];
  /** The addresses of those that lead nowhere. */
  missing: string[];
  /** The setting that lists them. */
  setting?: string;
}

/**
 * The menu of a blog: the first that lists addresses, because settings such as
 * `nav: { style: fixed }` are not menus.
 * @param lang the language at the root of the new site
 * @param link finds the new address of a link
 */
export function menuIn(site: SiteWithMenu, lang: Lang, link: (url: string) => Resolved): Menu {
  for (const written of writtenMenus(site, lang)) {
    const menu = menuOf(written, lang, link, site.config.baseurl);
    if (menu.links.length + menu.missing.length > 0) return menu;
  }
  return { links: [], missing: [] };
}

function menuOf(
  written: WrittenMenu,
  lang: Lang,
  link: (url: string) => Resolved,
  baseurl: string,
): Menu {
  const links = new Map<string, MenuLink>();
  const missing: string[] = [];
  for (const { title, url, isNamed } of written.links) {
    // Browsers take the protocol of the page for an address such as //a.example.
    const found = link(url.replace(/^(?=\/\/)/, "https:"));
    // A theme in several languages adds the language to the address.
    const inLanguage = found.isMissing ? link(`/${lang}/${url.replace(/^\/+/, "")}`) : found;
    const { address, isMissing } = inLanguage.isMissing ? found : inLanguage;
    const isReplaced = address === "/" && !isHome(url, baseurl);
    if (isMissing || isReplaced || !/^(?:\/|https?:\/\/|mailto:|tel:)/.test(address)) {
      if (/[/.:]/.test(url)) missing.push(url);
    } else if (!links.has(address)) {
      const isList = isNamed && address in listsInMenu;
      links.set(address, isList ? { url: address } : { title, url: address });
    }
  }
  joinTranslations(links, lang);
  return { links: [...links.values()], missing, setting: written.setting };
}

/**
 * Whether a link is that of a home page. The links of pages that this site does not have lead to its
 * home page, too.
 */
function isHome(url: string, baseurl: string): boolean {
  const path = url.replace(/^(?:https?:)?\/\/[^/]+/, "").replace(/[?#].*$/s, "");
  const below = path.startsWith(baseurl) ? path.slice(baseurl.length) : path;
  return /^\/?(?:(?:ko|en)(?:\/|$))?(?:index(?:\.html?)?)?$/.test(below);
}

/** Makes one link of those to /about/ and to /en/about/, which readers of each language follow to theirs. */
function joinTranslations(links: Map<string, MenuLink>, root: Lang): void {
  for (const [address, { title }] of links) {
    const [, lang, rest] = /^\/(ko|en)(\/.*)$/.exec(address) ?? [];
    const whole = lang === undefined || lang === root ? undefined : links.get(rest);
    if (whole?.title === undefined || title === undefined) continue;
    whole.translated = title;
    links.delete(address);
  }
}
