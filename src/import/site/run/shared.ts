import { isoTime, localTime } from "../address/zone.ts";
import type { OldDocument, OldSite } from "../old-site.ts";
import { text } from "../read/config.ts";
import { ownerKey, ownersOf } from "../owners.ts";
import type { Plan } from "../planned.ts";
import type { Lang } from "../map/language.ts";
import { madePages } from "../map/made-pages.ts";
import { pagePath } from "../map/place.ts";
import { isPolyglot } from "../map/polyglot.ts";
import { titleOfName } from "../map/title.ts";
import type { AddressTable } from "../map/resolve.ts";
import type { SharedSite } from "./answer.ts";
import type { JekyllDocument, NamedDocument } from "../../types.ts";
import { collectionsOf } from "./collections.ts";
import { byDate, byName, compared } from "./order.ts";
import { fileSummary, groupsOf, placeIn, summaryOf } from "./summaries.ts";
import { isAskingForTexts } from "./texts.ts";

/** What the conversions of a site need. */
export function sharedSite(
  site: OldSite,
  plan: Plan,
  redirects: ReadonlyMap<string, string>,
  remote: ReadonlyMap<string, string>,
): SharedSite {
  const { root, config, data, includes, macros } = site;
  const converted = plan.planned.map(({ document }) => document);
  const shown = site.documents.filter(({ files }) => files.length > 0);
  const posts = shown.filter(({ collection }) => collection === "posts");
  const newest = byDate(posts).reverse();
  const named = newest.map((post) => summaryOf(post, config.timezone));
  const pages = byName(shown.filter(({ kind }) => kind === "page")).map((page) =>
    summaryOf(page, config.timezone),
  );
  const collections = collectionsOf(site);
  const texts = [
    ...newest.map((document, index) => ({ document, summary: named[index] })),
    ...collections.flatMap(({ docs }) => docs),
  ].map((one) => ({ ...one, document: jekyllDocument(one.document, config.timezone) }));
  const others = collections.map(({ label, output, docs }) => {
    return { label, output, docs: docs.map(({ summary }) => summary) };
  });
  return {
    texts: isAskingForTexts(converted, includes) ? texts : [],
    ...{ root, config: config.all, plugins: config.plugins, data, includes, macros },
    timezone: config.timezone,
    variables: {
      ...Object.fromEntries(others.map(({ label, docs }) => [label, docs])),
      collections: [...others, { label: "posts", output: true, docs: named.toReversed() }].sort(
        (a, b) => compared(a.label, b.label),
      ),
      time: today(config.timezone),
      posts: named,
      pages,
      html_pages: pages.filter(({ url }) => /(?:\/|\.html)$/.test(String(url))),
      static_files: site.statics.map(fileSummary),
      tags: groupsOf(newest, named, "tags"),
      categories: groupsOf(newest, named, "categories"),
    },
    postUrls: postUrls(site, plan),
    fileUrls: new Map([
      ...site.documents.map(({ path, url }): [string, string] => [path, url]),
      ...site.statics.map(({ path, address }): [string, string] => [path, `/${address}`]),
    ]),
    named: namedDocuments(shown),
    addresses: addressTable(site, plan, redirects, remote),
  };
}

export function addressTable(
  site: OldSite,
  plan: Plan,
  redirects: ReadonlyMap<string, string>,
  remote: ReadonlyMap<string, string>,
): AddressTable {
  const pages = new Map<string, { address: string; lang: Lang }>();
  const [root, other] = plan.languages;
  for (const [old, address] of redirects) {
    const lang = address.startsWith(`/${other}/`) ? other : root;
    pages.set(old.replace(/\/$/, "/index.html").slice(1), { address, lang });
  }
  const owners = ownersOf(plan.planned.map(({ document }) => document));
  for (const { document, place, lang, redirectFrom } of plan.planned) {
    const target = { address: place.address, lang };
    for (const old of redirectFrom) pages.set(old.slice(1), target);
    for (const file of document.files) {
      const owner = owners.get(ownerKey(file)) ?? document;
      if (!pages.has(file) && owner === document) pages.set(file, target);
    }
  }
  // Pages of the old theme that this site makes itself, at the same address.
  const made = madePages(site, plan);
  for (const file of plan.replaced.keys()) {
    const address = pagePath(`/${file}`);
    if (pages.has(file) || !made.has(address)) continue;
    const lang = file.startsWith(`${other}/`) ? other : root;
    pages.set(file, { address, lang });
  }
  if (!pages.has("index.html")) pages.set("index.html", { address: "/", lang: root });
  return {
    ...{ url: site.config.url, baseurl: site.config.baseurl, pages, root, remote },
    statics: new Set(plan.copied.map(({ address }) => address)),
    beside: new Set(site.beside.map(({ path }) => path)),
    cdn: text(site.config.all.cdn) || text(site.config.all.img_cdn),
    isPolyglot: isPolyglot(site.config),
  };
}

/** The day of the import, without its time: a second import on the same day changes nothing. */
function today(zone: string): string {
  return isoTime(localTime(Date.now(), zone).startOfDay().epochMilliseconds, zone);
}

/** A document of the site as its conversion needs it. */
export function jekyllDocument(document: OldDocument, zone: string): JekyllDocument {
  const { path, source, line, data, kind, url, instant, categories, tags } = document;
  const date = instant === undefined ? undefined : isoTime(instant, zone);
  const known = { ...data, ...placeIn(document), categories, tags };
  return { path, source, line, data: known, kind, url, date };
}

/**
 * The posts by the names by which `post_url` finds them: their files, with or without their folders.
 * Posts whose name is the whole path come first.
 */
function postUrls({ documents }: OldSite, { planned }: Plan): SharedSite["postUrls"] {
  const langs = new Map(planned.map(({ document, lang }) => [document.path, lang]));
  const posts = documents
    .filter(({ collection }) => collection === "posts")
    .map(({ path, url }) => {
      const below = path.replace(/^.*?_(?:posts|drafts)\//, "").replace(/\.[^./]*$/, "");
      const whole = `${path.split("/_posts/")[0]}/${below}`;
      return { names: [below, whole, below.replace(/^.*\//, "")], url, lang: langs.get(path) };
    });
  const named = [0, 1, 2].flatMap((kind) => posts.map((post) => ({ ...post, kind })));
  return Map.groupBy(named, ({ names, kind }) => names[kind]);
}

/** The documents of collections by their paths in them; the first one if several have the same. */
function namedDocuments(documents: readonly OldDocument[]): SharedSite["named"] {
  const named = documents.flatMap(({ kind, path, url, data, name }): [string, NamedDocument][] => {
    if (kind !== "collection") return [];
    const below = path.replace(/^(?:.*?\/)?_[^/]*\//, "").replace(/\.[^./]*$/, "");
    return [[below.normalize("NFC"), { url, title: text(data.title) || titleOfName(name) }]];
  });
  return new Map(named.toReversed());
}
