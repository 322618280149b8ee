import { isKeys } from "../read/yaml.ts";
import { contactsIn } from "./contacts.ts";
import { services } from "./verifications.ts";

/** The settings of which site.yml, the addresses or the texts are made. */
const used = [
  ...["title", "name", "description", "url", "baseurl", "timezone", "repository", "github_repo"],
  ...["comments", "giscus", "disqus", "utterances", "analytics", "google_analytics", "gtag"],
  ...["ga_tracking", "languages", "lang", "locale", "default_lang", "author.name", "social.name"],
  ...services.flatMap((name) => [`webmaster_verifications.${name}`, `${name}_site_verification`]),
];

/** The settings by which Jekyll and its plugins build the old site. */
const ofJekyll = [
  ...["permalink", "plugins", "gems", "whitelist", "markdown", "markdown_ext", "kramdown"],
  ...["highlighter", "rouge", "exclude", "include", "keep_files", "collections", "defaults"],
  ...["collections_dir", "source", "destination", "future", "unpublished", "show_drafts"],
  ...["paginate", "paginate_path", "pagination", "feed", "jekyll-archives", "sass", "liquid"],
  ...["theme", "remote_theme", "encoding", "incremental", "safe", "strict_front_matter", "port"],
  ...["host", "limit_posts", "lsi", "excerpt_separator", "compress_html", "redcarpet", "assets"],
  ...["scholar", "exclude_from_localization", "parallel_localization", "cdn", "img_cdn", "pwa"],
];

/** The settings of a theme that have no effect in the new site, such as `social.links`. */
export function leftSettings(all: Readonly<Record<string, unknown>>): string[] {
  const known = new Set([...used, ...ofJekyll, ...contactsIn(all, {}).settings]);
  const hasDescription = isSet(all.description);
  const isUsed = (key: string) =>
    known.has(key) || (!hasDescription && (key === "tagline" || key === "subtitle"));
  return Object.entries(all).flatMap(([key, value]) => {
    if (isUsed(key) || !isSet(value)) return [];
    if (key === "author" && !isKeys(value)) return [];
    if (!isKeys(value)) return [key];
    return Object.entries(value).flatMap(([name, inner]) =>
      isSet(inner) && !isUsed(`${key}.${name}`) ? [`${key}.${name}`] : [],
    );
  });
}

function isSet(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === "") return false;
  if (Array.isArray(value)) return value.some(isSet);
  return isKeys(value) ? Object.values(value).some(isSet) : true;
}
