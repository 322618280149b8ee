import { parseDocument } from "yaml";
import { slugify } from "../address/slug.ts";
import { isZone } from "../address/zone.ts";
import { list, text } from "../read/config.ts";
import type { Config } from "../read/config.ts";
import { isKeys } from "../read/front-matter.ts";
import type { OldSite } from "../old-site.ts";
import { readable } from "./keys.ts";

/** An author of site.yml. */
export interface Author {
  id: string;
  name: string;
}

/** The authors of a site, by what its documents call them. */
export class Authors {
  readonly all: Author[] = [];
  readonly #names: Record<string, unknown>;

  /** @param data the variable `site.data`, in which themes list authors */
  constructor({ config, data }: OldSite) {
    this.#names = isKeys(data.authors) ? data.authors : {};
    const first = nameOf(config.all.author) || text(config.all.name) || text(config.all.title);
    if (first) this.idOf(first);
  }

  /** The id of an author, who is added if it is a new one; undefined if the value names nobody. */
  idOf(value: unknown): string | undefined {
    const [first] = list(value);
    const known = typeof first === "string" ? this.#names[first] : undefined;
    const name = readable(nameOf(known) || nameOf(first));
    if (name === "") return undefined;
    const wanted = isKeys(known) ? text(first) : name;
    const same = this.all.find((author) => author.name === name);
    if (same) return same.id;
    const ascii = slugify(wanted, "ascii") || slugify(name) || "author";
    const taken = (id: string) => this.all.some((author) => author.id === id);
    let id = ascii;
    for (let number = 2; taken(id); number++) id = `${ascii}-${number}`;
    this.all.push({ id, name });
    return id;
  }
}

function nameOf(value: unknown): string {
  if (!isKeys(value)) return text(value).trim();
  return text(value.name ?? value.display_name ?? value.title).trim();
}

/** The settings that a site has in both. */
export interface NewSettings {
  languages: string[];
  authors: readonly Author[];
}

/** The address that site.yml has before its author sets one. */
const unset = "https://example.github.io";

/**
 * Fills site.yml in from `_config.yml`; undefined if its author has already done so.
 * @param source the present site.yml
 */
export function settingsFrom(
  source: string,
  config: Config,
  { languages, authors }: NewSettings,
): string | undefined {
  const document = parseDocument(source);
  if (document.errors.length > 0 || document.get("url") !== unset) return undefined;
  const { all } = config;
  const both = (value: string) => Object.fromEntries(languages.map((lang) => [lang, value]));
  const title = readable(all.title) || readable(all.name);
  if (title) document.set("title", document.createNode(both(title), { flow: true }));
  const about =
    readable(all.description) || readable(all.tagline) || readable(all.subtitle) || title;
  if (about) document.set("description", document.createNode(both(about)));
  if (URL.canParse(config.url)) document.set("url", config.url);
  document.set("base", `${config.baseurl}/`);
  if (isZone(config.timezone)) document.set("timezone", config.timezone);
  const people = authors.map(({ id, name }) => ({ id, name: both(name) }));
  if (people.length > 0) document.set("authors", document.createNode(people));
  const repository = repositoryIn(all);
  if (repository) document.set("repository", repository);
  if (languages[0] !== "ko")
    document.set("languages", document.createNode(languages, { flow: true }));
  document.set("comments", document.createNode(commentsIn(all)));
  document.set("analytics", document.createNode(analyticsIn(all)));
  return document.toString({ lineWidth: 0 });
}

function repositoryIn(all: Record<string, unknown>): string | undefined {
  const name = text(all.repository) || text(all.github_repo);
  if (/^https:\/\//.test(name)) return name;
  return /^[\w.-]+\/[\w.-]+$/.test(name) ? `https://github.com/${name}` : undefined;
}

/** The keys of giscus, which themes keep at different places. */
function commentsIn(all: Record<string, unknown>): false | Record<string, string> {
  const comments = isKeys(all.comments) ? all.comments : {};
  for (const place of [all.giscus, comments.giscus, comments]) {
    if (!isKeys(place)) continue;
    const at = (...names: string[]) => names.map((name) => text(place[name])).find(Boolean) ?? "";
    const found = {
      provider: "giscus",
      repo: at("repo", "repository", "data-repo", "repo_name") || text(all.repository),
      repo_id: at("repo_id", "repo-id", "repoId", "data-repo-id"),
      category: at("category", "category_name", "data-category"),
      category_id: at("category_id", "category-id", "categoryId", "data-category-id"),
    };
    if (Object.values(found).every(Boolean)) return found;
  }
  return false;
}

function analyticsIn(all: Record<string, unknown>): false | Record<string, string> {
  const analytics = isKeys(all.analytics) ? all.analytics : {};
  const google = isKeys(analytics.google) ? analytics.google : analytics;
  const ids = [all.google_analytics, google.id, google.tracking_id, all.ga_tracking].map(text);
  const id = ids.find((one) => /^G-[A-Z0-9]+$/i.test(one));
  return id === undefined ? false : { provider: "google", id };
}
