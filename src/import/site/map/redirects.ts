import type { Lang } from "./language.ts";
import { isMade } from "./made.ts";
import { foldersOf, isPolyglot, withoutLanguage } from "./polyglot.ts";
import { isPossible, isPost } from "./place.ts";
import { pairOf } from "./language.ts";
import type { OldSite } from "../old-site.ts";
import { ownerKey } from "../owners.ts";
import type { Plan, Planned } from "../plan.ts";
import type { Replacement } from "./template.ts";
import { isFile } from "../../../schema/index.ts";
import { slugOf } from "../../../site/slug.ts";

/**
 * The redirects of the new site: for each old address that is not that of a converted document, the
 * new address that replaces it. A file such as a feed is replaced with a copy of another.
 */
export function redirectsOf(site: OldSite, plan: Plan): Map<string, string> {
  const [root, other] = plan.languages;
  const found = new Map<string, string>();
  const served = new Set(
    plan.planned.flatMap(({ document, made }) =>
      document.files.filter((one) => !made.includes(one)),
    ),
  );
  const copied = new Set(plan.copied.map(({ address }) => address));
  const lists = listAddresses(plan);
  const add = (file: string, target: string | undefined) => {
    if (target === undefined || served.has(file) || copied.has(file)) return;
    if (!isPossible(`/${file}`)) return;
    // What this site makes at /tags/ is at /tags.html, too.
    const own = `/${file}`.replace(/(?:\/index)?\.html$/, "/");
    const to = isMade(file) || lists.has(own) ? own : target;
    const from = addressOfFile(file);
    // A host cannot redirect the address of a file such as /posts.json to a page.
    if (to !== from && (!isFile(from) || isFile(to))) found.set(from, to);
  };
  const made = [
    ...plan.planned.flatMap((one) => one.made),
    ...site.statics.map(({ address }) => address),
  ];
  for (const file of made.filter(isMade)) add(file, "/");
  for (const [file, replacement] of plan.replaced) {
    const lang = file.startsWith(`${other}/`) ? other : root;
    add(file, targetOf(replacement, lang, plan));
  }
  // Of two translations, the one at the root replaces a third.
  const rootLast = plan.planned.toSorted(
    (a, b) => Number(a.lang === root) - Number(b.lang === root),
  );
  const pairs = new Map(
    rootLast.map(({ document, place }) => [pairOf(document, site.config) ?? "", place.address]),
  );
  pairs.delete("");
  for (const { document } of plan.aside) {
    for (const file of document.files) {
      if (file.endsWith(".html"))
        add(file, pairs.get(pairOf(document, site.config) ?? "") ?? homeOf(root, root));
    }
  }
  // The plugin shows a document in every language that it is not translated into; of those in
  // folders of translations, only pages.
  if (isPolyglot(site.config)) {
    const folders = foldersOf(site.config);
    for (const { document, place } of rootLast) {
      if (document.path.startsWith("_i18n/")) continue;
      for (const file of document.files.map((one) => withoutLanguage(document, one))) {
        add(file, place.address);
        for (const language of folders) add(`${language}/${file}`, place.address);
      }
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** @example addressOfFile("2020/a/index.html") // => "/2020/a/" */
export function addressOfFile(file: string): string {
  return `/${file}`.replace(/\/index\.html$/, "/");
}

function homeOf(lang: Lang, root: Lang): string {
  return lang === root ? "/" : `/${lang}/`;
}

function targetOf(what: Replacement, lang: Lang, plan: Plan): string | undefined {
  const root = plan.languages[0];
  const home = homeOf(lang, root);
  switch (what.shows) {
    case "home":
      return home;
    case "posts":
      return `${home}posts/`;
    case "archive":
      return archiveAddress(what, plan) ?? `${home}archive/`;
    case "tags":
      return `${home}tags/`;
    case "categories":
      return `${home}categories/`;
    case "tag":
    case "category":
      return groupAddress(what, plan, home);
    case "feed":
      return what.of && what.of.kind !== "collection"
        ? `${groupAddress({ shows: what.of.kind, name: what.of.name }, plan, home)}rss.xml`
        : `${home}rss.xml`;
    case "address":
      return newAddress(what.address, plan) ?? home;
    default:
      return undefined;
  }
}

/**
 * The page to which a redirect of the old site leads; undefined if nothing is there. The build refuses
 * a redirect to a page or a heading that does not exist.
 */
function newAddress(written: string, { planned, copied, replaced }: Plan): string | undefined {
  const path = written.replace(/[?#].*$/s, "");
  const bare = path.replace(/^\/|\/$|(?:\/index)?\.html?$/g, "");
  const keys = new Set([bare, `${bare}.html`, `${bare}/index.html`].map(ownerKey));
  const isHere = (file: string) => keys.has(ownerKey(file.replace(/^\//, "")));
  const page = planned.find(({ document, place, redirectFrom }) =>
    [...document.files, ...redirectFrom, `${place.address}index.html`].some(isHere),
  );
  if (page) return page.place.address;
  const file = copied.find(({ address }) => isHere(address));
  if (file) return `/${file.address}`;
  const isKnown = bare === "" || [...replaced.keys()].some(isHere) || isMade(`${bare}.html`);
  return isKnown && isPossible(path) ? path : undefined;
}

/** The addresses of the lists of posts by category and tag. */
function listAddresses({ planned, languages }: Plan): Set<string> {
  const shown = planned.filter(({ document }) => isPost(document) && document.files.length > 0);
  return new Set(
    shown.flatMap(({ document: { tags, categories }, lang }) => {
      const home = homeOf(lang, languages[0]);
      return [
        ...categories.slice(0, 1).map((name) => `${home}categories/${slugOf(name)}/`),
        ...[...tags, ...categories.slice(1)].map((name) => `${home}tags/${slugOf(name)}/`),
      ];
    }),
  );
}

/** The page of a category or tag, which may have become the other of the two. */
function groupAddress(
  { shows, name }: { shows: "tag" | "category"; name: string },
  plan: Plan,
  home: string,
): string {
  const same = (other: string) => slugOf(other) === slugOf(name);
  const isCategory = (one: Planned) => same(one.document.categories[0] ?? "");
  const isTag = ({ document: { tags, categories } }: Planned) =>
    tags.some(same) || categories.slice(1).some(same);
  const shown = plan.planned.filter(({ document }) => document.files.length > 0);
  const asked = shown.find(shows === "category" ? isCategory : isTag);
  const other = shown.find(shows === "category" ? isTag : isCategory);
  const one = asked ?? other;
  if (!one) return `${home}${shows === "category" ? "categories" : "tags"}/`;
  const isShownAsCategory = (asked !== undefined) === (shows === "category");
  const folder = isShownAsCategory ? "categories" : "tags";
  return `${homeOf(one.lang, plan.languages[0])}${folder}/${slugOf(name)}/`;
}

function archiveAddress(
  { year, month }: { year: string; month?: string },
  plan: Plan,
): string | undefined {
  const day = month === undefined ? year : `${year}-${month}`;
  const one = plan.planned.find(({ document }) =>
    document.files[0]?.includes(day.replace("-", "/")),
  );
  const home = one && homeOf(one.lang, plan.languages[0]);
  return home === undefined
    ? undefined
    : `${home}archive/${month === undefined ? year : `${year}/${month}`}/`;
}
