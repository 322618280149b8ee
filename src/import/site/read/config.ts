import { zoneOf } from "../address/zone.ts";
import { isKeys } from "./yaml.ts";

/** The settings of `_config.yml` that decide what the old site contains and where. */
export interface Config {
  /** All keys of the file. */
  all: Record<string, unknown>;
  permalink: string;
  /** The path below the host, without a slash at its end: "" or "/blog". */
  baseurl: string;
  url: string;
  /** The name of the folder of the old site. */
  folderName: string;
  /** Where it is not set, the machine's, which is UTC on GitHub. */
  timezone: string;
  defaults: { path: string; type?: string; values: Record<string, unknown> }[];
  collections: Map<string, CollectionSettings>;
  collectionsDir: string;
  exclude: string[];
  include: string[];
  markdown: string[];
  plugins: string[];
  /** The languages of jekyll-polyglot. */
  languages: string[];
  future: boolean;
  unpublished: boolean;
}

/** What `_config.yml` says about a collection. */
interface CollectionSettings {
  output: boolean;
  permalink?: string;
  /** The key of front matter that orders its documents. */
  sortBy?: string;
  /** The paths, below its folder, of the documents that come first. */
  order?: string[];
}

/** Files that Jekyll leaves out unless `exclude` is set to something else. */
const excluded = [
  ".sass-cache/",
  ".jekyll-cache/",
  "gemfiles/",
  "Gemfile",
  "Gemfile.lock",
  "node_modules/",
  "vendor/bundle/",
  "vendor/cache/",
  "vendor/gems/",
  "vendor/ruby/",
];

const styles: Record<string, string> = {
  pretty: "/:categories/:year/:month/:day/:title/",
  none: "/:categories/:title:output_ext",
  date: "/:categories/:year/:month/:day/:title:output_ext",
  ordinal: "/:categories/:year/:y_day/:title:output_ext",
  weekdate: "/:categories/:year/W:week/:short_day/:title:output_ext",
};

/** Reads the settings from the value of `_config.yml`, with the defaults of Jekyll. */
export function configOf(value: unknown, folderName: string): Config {
  const all = isKeys(value) ? value : {};
  const permalink = text(all.permalink) || "date";
  const collections = new Map<string, CollectionSettings>();
  collections.set("posts", { output: true, permalink: styles[permalink] ?? permalink });
  for (const [name, settings] of collectionsIn(all.collections)) {
    const own = text(settings.permalink) || undefined;
    collections.set(name, {
      output: name === "posts" || settings.output === true,
      permalink: own ?? collections.get(name)?.permalink,
      sortBy: text(settings.sort_by) || undefined,
      order: Array.isArray(settings.order) ? settings.order.map(text) : undefined,
    });
  }
  return {
    all,
    permalink,
    // Some write the whole address of the site.
    baseurl: text(all.baseurl)
      .replace(/^https?:\/\/[^/]*/i, "")
      .replace(/^\/+|\/+$/g, "")
      .replace(/^(?=.)/, "/"),
    url: text(all.url).replace(/\/+$/, ""),
    folderName,
    timezone: zoneOf(text(all.timezone)),
    defaults: list(all.defaults).filter(isKeys).map(defaultOf),
    collections,
    collectionsDir: text(all.collections_dir).replace(/^\/|\/$/g, ""),
    exclude: [...excluded, ...patterns(all.exclude)],
    include: [".htaccess", ...patterns(all.include)],
    markdown: (text(all.markdown_ext) || "markdown,mkdown,mkdn,mkd,md")
      .split(",")
      .map((x) => x.trim()),
    plugins: [...list(all.plugins), ...list(all.gems)].map(text),
    languages: list(all.languages).map(text).filter(Boolean),
    future: all.future === true,
    unpublished: all.unpublished === true,
  };
}

function collectionsIn(value: unknown): [string, Record<string, unknown>][] {
  if (Array.isArray(value)) return value.map((name) => [text(name), {}]);
  if (!isKeys(value)) return [];
  return Object.entries(value).map(([name, own]) => [name, isKeys(own) ? own : {}]);
}

function defaultOf(value: Record<string, unknown>): Config["defaults"][number] {
  const scope = isKeys(value.scope) ? value.scope : {};
  return {
    path: text(scope.path).replace(/^\/|\/$/g, ""),
    type: scope.type === undefined ? undefined : text(scope.type),
    values: isKeys(value.values) ? value.values : {},
  };
}

/** Patterns of paths, which may start with a slash, and which older versions of Jekyll also read between commas. */
function patterns(value: unknown): string[] {
  return (typeof value === "string" ? value.split(",") : list(value))
    .map((one) =>
      text(one)
        .trim()
        .replace(/^\.?\//, ""),
    )
    .filter(Boolean);
}

/** Whether a `url` is that of a site on the web, and not a host without a protocol. */
export function isWebAddress(url: string): boolean {
  return /^https?:/i.test(url) && URL.canParse(url);
}

export function list(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

export function text(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
