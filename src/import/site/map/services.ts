import { areComments, isCounter } from "../../../schema/index.ts";
import { text } from "../read/config.ts";
import { isKeys } from "../read/yaml.ts";

// Services of other sites that `_config.yml` names: comments and counters of visits.

type Settings = Readonly<Record<string, unknown>>;

/** The keys of giscus, which themes keep at different places; false if one is missing or wrong. */
export function commentsIn(all: Settings): false | Record<string, string> {
  const comments = keysIn(all.comments);
  for (const place of [all.giscus, comments.giscus, comments]) {
    const at = (...names: string[]) => firstIn(keysIn(place), names);
    const found = {
      provider: "giscus",
      repo: at("repo", "repository", "data-repo", "repo_name") || text(all.repository),
      repo_id: at("repo_id", "repo-id", "repoId", "data-repo-id"),
      category: at("category", "category_name", "data-category"),
      category_id: at("category_id", "category-id", "categoryId", "data-category-id"),
    };
    if (areComments(found)) return found;
  }
  return false;
}

const otherComments = ["disqus", "utterances", "gitalk", "cusdis", "staticman", "livere"];

/** The service of a blog's comments that this site does not support; undefined if there is none. */
export function foreignComments(all: Settings): string | undefined {
  if (commentsIn(all)) return undefined;
  const comments = keysIn(all.comments);
  const chosen = (text(comments.provider) || text(comments.active)).toLowerCase();
  if (chosen) return otherComments.find((name) => chosen.startsWith(name));
  return otherComments.find((name) =>
    [all[name], all[`${name}_shortname`], all[`${name}-shortname`], comments[name]].some(
      (value) => text(value) || firstIn(keysIn(value), ["shortname", "repo", "id", "uid"]),
    ),
  );
}

/** The counter of visits; false if the blog has none that this site supports. */
export function analyticsIn(all: Settings): false | Record<string, string> {
  const analytics = keysIn(all.analytics);
  const id = googleIds(all).find((one) => /^G-[A-Z0-9]+$/i.test(one));
  if (id !== undefined) return { provider: "google", id };
  for (const provider of ["goatcounter", "umami", "plausible"]) {
    const own = keysIn(analytics[provider]);
    const name = firstIn(own, ["id", "website_id"]);
    const domain = text(own.domain).replace(/\/+$/, "");
    const host = /^https?:/.test(domain) ? domain : domain && `https://${domain}`;
    const found = { provider, id: name, ...(URL.canParse(host) && { host }) };
    if (isCounter(found)) return found;
  }
  return false;
}

/** The ids of Google Analytics, which themes keep at different places. */
function googleIds(all: Settings): string[] {
  const analytics = keysIn(all.analytics);
  const google = isKeys(analytics.google) ? analytics.google : analytics;
  const own = keysIn(all.google_analytics);
  return [
    ...[all.google_analytics, own.id, own.tracking_id, all.gtag],
    ...[google.id, google.tracking_id, all.ga_tracking],
  ]
    .map(text)
    .filter(Boolean);
}

/** The id of Google Analytics that this site cannot use; undefined if the blog has none or a counter. */
export function wrongGoogleId(all: Settings): string | undefined {
  return analyticsIn(all) ? undefined : googleIds(all)[0];
}

/** The services that the new site supports, but not with the settings of the blog. */
export function wrongServices(all: Settings): string[] {
  const comments = keysIn(all.comments);
  const giscus = [all.giscus, comments.giscus].some((own) =>
    firstIn(keysIn(own), ["repo_id", "repo-id", "repoId", "data-repo-id"]),
  );
  const analytics = keysIn(all.analytics);
  const counters = ["goatcounter", "umami", "plausible"].filter((name) =>
    firstIn(keysIn(analytics[name]), ["id", "website_id"]),
  );
  return [...(giscus && !commentsIn(all) ? ["giscus"] : []), ...(analyticsIn(all) ? [] : counters)];
}

function keysIn(value: unknown): Settings {
  return isKeys(value) ? value : {};
}

function firstIn(keys: Settings, names: readonly string[]): string {
  return names.map((name) => text(keys[name])).find(Boolean) ?? "";
}
