import { posix } from "node:path";
import type { OldDocument, OldSite } from "../old-site.ts";
import { list, text } from "../read/config.ts";
import { isKeys } from "../read/yaml.ts";
import { decoded, fileOf, fillTemplate, oldAddress } from "./permalink.ts";
import { isSlugMode, slugify } from "./slug.ts";
import { localTime } from "./zone.ts";

/** What an address of the old site showed if a plugin or theme, not a file of the site, made it. */
export type Derived =
  | { shows: "tag" | "category"; name: string }
  | { shows: "archive"; year: string; month?: string }
  | { shows: "posts" }
  | { shows: "feed"; of?: { kind: "tag" | "category" | "collection"; name: string } }
  | { shows: "sitemap" | "robots" }
  | { shows: "document"; path: string }
  | { shows: "address"; address: string };

/** The files that plugins of the old site made, by path in the built site. */
export function derivedFiles(site: OldSite): Map<string, Derived> {
  const shown = site.documents.filter(({ files }) => files.length > 0);
  const posts = shown.filter(({ collection }) => collection === "posts");
  const { all } = site.config;
  const has = (...names: string[]) => names.some((name) => site.config.plugins.includes(name));
  const found = new Map<string, Derived>();
  const add = (path: string, derived: Derived) => {
    const { file } = oldAddress(path, ".html");
    if (!found.has(file)) found.set(file, derived);
  };
  // Themes that are gems bring plugins, which `_config.yml` does not list.
  const hasTheme = Boolean(all.theme ?? all.remote_theme);
  if (has("jekyll-archives") || isKeys(all["jekyll-archives"])) addArchives(site, posts, add);
  if (has("jekyll-paginate", "jekyll-paginate-v2") || hasTheme) addPages(site, posts, add);
  if (has("jekyll-feed") || hasTheme) addFeeds(site, posts, (file, what) => found.set(file, what));
  if (has("jekyll-sitemap") || hasTheme) {
    found.set("sitemap.xml", { shows: "sitemap" });
    found.set("robots.txt", { shows: "robots" });
  }
  if (site.config.include.includes("_posts")) {
    // Jekyll then shows each post as a page, too.
    for (const { path } of posts)
      add(path.replace(/\.[^.]*$/, ".html"), { shows: "document", path });
  }
  for (const document of shown) {
    // Some themes redirect addresses to the page that says that there is nothing.
    if (document.files.some(isNothingFound)) continue;
    for (const from of list(document.data.redirect_from).map(text).filter(Boolean)) {
      const path = decoded(from.startsWith("/") ? from : `/${from}`);
      const bare = /\.[a-z0-9]+$/i.test(path) ? path.slice(1) : fileOf(path);
      const file = document.language === undefined ? bare : `${document.language}/${bare}`;
      if (!found.has(file)) found.set(file, { shows: "document", path: document.path });
    }
  }
  return found;
}

/** Whether a file says that there is nothing at an address, in one of the languages of a site. */
export function isNothingFound(file: string): boolean {
  return /^(?:[a-z]{2}(?:-[a-z]+)?\/)?404(?:\/index)?\.html$/i.test(file);
}

type Add = (path: string, derived: Derived) => void;

function addArchives({ config }: OldSite, posts: readonly OldDocument[], add: Add): void {
  const written = config.all["jekyll-archives"];
  // jekyll-archives-v2 has settings for each collection.
  const all = isKeys(written) ? written : {};
  const settings = isKeys(all.posts) ? all.posts : all;
  const enabled = list(settings.enabled).map(text);
  const permalinks = isKeys(settings.permalinks) ? settings.permalinks : {};
  const on = (name: string) => enabled.includes("all") || enabled.includes(name);
  const slugMode = text(settings.slug_mode);
  const mode = isSlugMode(slugMode) ? slugMode : "default";
  const named = (shows: "tag" | "category", name: string) => {
    const many = shows === "tag" ? permalinks.tags : permalinks.categories;
    const template = text(permalinks[shows]) || text(many) || `/${shows}/:name/`;
    add(
      template.replace(":type", shows).replace(":name", () => slugify(name, mode)),
      { shows, name },
    );
  };
  for (const post of posts) {
    if (on("tags")) for (const name of post.tags) named("tag", name);
    if (on("categories")) for (const name of post.categories) named("category", name);
    const { year, month, day } = localTime(post.instant ?? 0, config.timezone);
    const two = (value: number) => String(value).padStart(2, "0");
    const date = { year: String(year), month: two(month), day: two(day) };
    const dated = (kind: string, template: string) =>
      on(kind) &&
      add(fillTemplate(text(permalinks[kind]) || template, date), archiveOf(kind, date));
    dated("year", "/:year/");
    dated("month", "/:year/:month/");
    dated("day", "/:year/:month/:day/");
  }
}

function archiveOf(kind: string, { year, month }: { year: string; month: string }): Derived {
  return kind === "year" ? { shows: "archive", year } : { shows: "archive", year, month };
}

function addPages({ config, documents }: OldSite, posts: readonly OldDocument[], add: Add): void {
  const settings = isKeys(config.all.pagination) ? config.all.pagination : {};
  const size = Number(settings.enabled === true ? (settings.per_page ?? 10) : config.all.paginate);
  if (!(size > 0)) return;
  const pages = Math.ceil(posts.length / size);
  const templates = documents.filter(
    ({ kind, path, data }) =>
      kind === "page" && (data.pagination ? true : posix.basename(path) === "index.html"),
  );
  const path =
    settings.enabled === true
      ? text(settings.permalink) || "/page/:num/"
      : text(config.all.paginate_path) || "/page:num/";
  const folders =
    settings.enabled === true ? templates.map(({ url }) => posix.dirname(`${url}x`)) : [""];
  for (const folder of folders) {
    for (let page = 2; page <= pages; page++) {
      add(`${folder}/${path.replace(":num", String(page)).replace(/\/?$/, "/")}`, {
        shows: "posts",
      });
    }
  }
}

function addFeeds(
  { config }: OldSite,
  posts: readonly OldDocument[],
  add: (file: string, derived: Derived) => void,
): void {
  const settings = isKeys(config.all.feed) ? config.all.feed : {};
  const collections = isKeys(settings.collections)
    ? settings.collections
    : Object.fromEntries(list(settings.collections).map((name) => [text(name), {}]));
  const { path, categories } = settings;
  const defaults = {
    ...(path !== undefined && { path }),
    ...(categories !== undefined && { categories }),
  };
  const all = { ...collections, posts: { ...defaults, ...keysOf(collections.posts) } };
  for (const [collection, value] of Object.entries(all)) {
    const own = keysOf(value);
    const usual = collection === "posts" ? "feed.xml" : `feed/${collection}.xml`;
    add((text(own.path) || usual).replace(/^\//, ""), {
      shows: "feed",
      ...(collection !== "posts" && { of: { kind: "collection", name: collection } }),
    });
    const folder = collection === "posts" ? "feed" : `feed/${collection}`;
    for (const name of list(own.categories).map(text).filter(Boolean)) {
      add(`${folder}/${name}.xml`, { shows: "feed", of: { kind: "category", name } });
    }
  }
  if (!settings.tags) return;
  const tags = keysOf(settings.tags);
  const folder = (text(tags.path) || "feed/by_tag/").replace(/^\//, "").replace(/(?<!\/)$/, "/");
  const only = list(tags.only).map(text);
  const except = list(tags.except).map(text);
  for (const name of new Set(posts.flatMap((post) => post.tags))) {
    const isChosen = !except.includes(name) && (only.length === 0 || only.includes(name));
    // jekyll-feed makes none for tags with other characters.
    if (!isChosen || /\W/.test(name)) continue;
    add(`${folder}${name}.xml`, { shows: "feed", of: { kind: "tag", name } });
  }
}

function keysOf(value: unknown): Record<string, unknown> {
  return isKeys(value) ? value : {};
}
