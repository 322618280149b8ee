import type { Lang } from "./language.ts";
import { homeOf, madePages } from "./made-pages.ts";
import { foldersOf, isPolyglot, withoutLanguage } from "./polyglot.ts";
import { isPossible, isPost, isRedirectable, pagePath, withoutHash } from "./place.ts";
import { pairOf } from "./language.ts";
import type { OldSite } from "../old-site.ts";
import { addressKey, ownerKey } from "../owners.ts";
import type { Plan, Planned } from "../planned.ts";
import type { Replacement } from "./template.ts";
import { isFile } from "../../../schema/index.ts";
import { slugOf } from "../../../site/model/slug.ts";

/**
 * The redirects of the new site: for each old address that is not that of a converted document, the
 * new address that replaces it. A file such as a feed is replaced with a copy of another.
 */
export function redirectsOf(site: OldSite, plan: Plan): Map<string, string> {
  const [root, other] = plan.languages;
  const { isMade, isMadeFile } = plan.own;
  const own = madePages(site, plan);
  const found = new Map<string, string>();
  const served = new Set(
    plan.planned.flatMap(({ document, made }) =>
      document.files.filter((one) => !made.includes(one)),
    ),
  );
  // Addresses that differ only in case are those of one page, to which all of them lead.
  const targets = new Map<string, string>();
  for (const { document, made, place, redirectFrom } of plan.planned) {
    const files = document.files.filter((one) => !made.includes(one)).map((one) => `/${one}`);
    for (const one of [...files, ...redirectFrom]) targets.set(addressKey(one), place.address);
  }
  for (const address of own) targets.set(addressKey(address), address);
  const redirected = new Set(plan.planned.flatMap((one) => one.redirectFrom.map(pagePath)));
  const copied = new Set(plan.copied.map(({ address }) => address));
  const add = (file: string, target: string | undefined) => {
    if (target === undefined || served.has(file) || copied.has(file)) return;
    if (!isRedirectable(`/${file}`) || isMadeFile(file)) return;
    // What this site makes at /tags/ is at /tags.html, too.
    const page = pagePath(`/${file}`);
    if (redirected.has(page)) return;
    const to = targets.get(addressKey(page)) ?? target;
    targets.set(addressKey(page), to);
    const from = addressOfFile(file);
    // A host cannot redirect the address of a file such as /posts.json to a page.
    if (to !== from && (!isFile(from) || isFile(to))) found.set(withoutHash(from), to);
  };
  for (const { made, place } of plan.planned) {
    for (const file of made) {
      if (isMade(file) || own.has(pagePath(`/${file}`))) add(file, place.address);
    }
  }
  for (const { address } of site.statics) if (isMade(address)) add(address, "/");
  for (const [file, replacement] of plan.replaced) {
    const lang = file.startsWith(`${other}/`) ? other : root;
    add(file, targetOf(replacement, lang, plan, own));
  }
  // Of two translations, the one at the root replaces a third.
  const rootLast = plan.planned.toSorted(
    (a, b) => Number(a.lang === root) - Number(b.lang === root),
  );
  const pairs = new Map(
    rootLast
      .filter(isShown)
      .map(({ document, place }) => [pairOf(document, site.config) ?? "", place.address]),
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

/** Whether a document is a page of the new site, not a draft. */
function isShown({ document }: Planned): boolean {
  return document.files.length > 0;
}

/** @example addressOfFile("2020/a/index.html") // => "/2020/a/" */
export function addressOfFile(file: string): string {
  return `/${file}`.replace(/\/index\.html$/, "/");
}

/** @param own the pages that this site makes itself */
function targetOf(
  what: Replacement,
  lang: Lang,
  plan: Plan,
  own: ReadonlySet<string>,
): string | undefined {
  const root = plan.languages[0];
  const home = homeOf(plan.siteLanguages.includes(lang) ? lang : root, root);
  const list = (path: string) => (own.has(home + path) ? home + path : `${home}posts/`);
  switch (what.shows) {
    case "home":
      return home;
    case "posts":
      return `${home}posts/`;
    case "archive": {
      const path = `archive/${what.year}/${what.month === undefined ? "" : `${what.month}/`}`;
      const homes = [home, ...plan.siteLanguages.map((one) => homeOf(one, root))];
      return homes.map((one) => one + path).find((one) => own.has(one)) ?? list("archive/");
    }
    case "tags":
      return list("tags/");
    case "categories":
      return list("categories/");
    case "tag":
      return groupAddress(what, plan) ?? list("tags/");
    case "category":
      return groupAddress(what, plan) ?? list("categories/");
    case "feed": {
      const group =
        what.of && what.of.kind !== "collection"
          ? groupAddress({ shows: what.of.kind, name: what.of.name }, plan)
          : undefined;
      return `${group ?? home}rss.xml`;
    }
    case "address":
      return newAddress(what.address, plan, own) ?? home;
    default:
      return undefined;
  }
}

/**
 * The page to which a redirect of the old site leads; undefined if nothing is there. The build refuses
 * a redirect to a page or a heading that does not exist.
 */
function newAddress(
  written: string,
  { planned, copied, replaced }: Plan,
  own: ReadonlySet<string>,
): string | undefined {
  const path = written.replace(/[?#].*$/s, "");
  const bare = path.replace(/^\/|\/$|(?:\/index)?\.html?$/g, "");
  const keys = new Set([bare, `${bare}.html`, `${bare}/index.html`].map(ownerKey));
  const isHere = (file: string) => keys.has(ownerKey(file.replace(/^\//, "")));
  const page = planned
    .filter(isShown)
    .find(({ document, place, redirectFrom }) =>
      [...document.files, ...redirectFrom, `${place.address}index.html`].some(isHere),
    );
  if (page) return page.place.address;
  const file = copied.find(({ address }) => isHere(address));
  if (file) return `/${file.address}`;
  const address = bare === "" ? "/" : `/${bare}/`;
  if (own.has(address)) return address;
  const [old] = [...replaced].find(([one, { shows }]) => isHere(one) && shows !== "nothing") ?? [];
  return old === undefined || !isPossible(`/${old}`) ? undefined : addressOfFile(old);
}

/** The page of a category or tag, which may have become the other of the two. */
function groupAddress(
  { shows, name }: { shows: "tag" | "category"; name: string },
  plan: Plan,
): string | undefined {
  const same = (other: string) => slugOf(other) === slugOf(name);
  const isCategory = (one: Planned) => same(one.document.categories[0] ?? "");
  const isTag = ({ document: { tags, categories } }: Planned) =>
    tags.some(same) || categories.slice(1).some(same);
  const shown = plan.planned.filter(
    ({ document }) => isPost(document) && document.files.length > 0,
  );
  const asked = shown.find(shows === "category" ? isCategory : isTag);
  const other = shown.find(shows === "category" ? isTag : isCategory);
  const one = asked ?? other;
  if (!one) return undefined;
  const isShownAsCategory = (asked !== undefined) === (shows === "category");
  const folder = isShownAsCategory ? "categories" : "tags";
  return `${homeOf(one.lang, plan.languages[0])}${folder}/${slugOf(name)}/`;
}
