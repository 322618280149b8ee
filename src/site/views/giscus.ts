import type { Site } from "../../schema/index.ts";
import type { Lang } from "../../i18n/index.ts";

type Giscus = Exclude<Site["comments"], false>;

/**
 * The address of the frame with a page's comments; the page's script adds what depends on the
 * reader, such as the theme.
 *
 * @param page the address of the page
 * @param path its path with the base, which names the discussion
 */
export function widgetAddress(
  { repo, repo_id, category, category_id }: Giscus,
  {
    lang,
    page,
    path,
    description,
  }: { lang: Lang; page: string; path: string; description: string },
): string {
  const query = new URLSearchParams({
    repo,
    repoId: repo_id,
    category,
    categoryId: category_id,
    term: termOf(path),
    strict: "0",
    reactionsEnabled: "1",
    emitMetadata: "0",
    inputPosition: "top",
    description,
    backLink: page,
  });
  return `https://giscus.app/${lang}/widget?${query}`;
}

/**
 * The title of the discussion: the path without its first slash, with percent signs, as giscus' own
 * script maps pages by `pathname`, so that the discussions of a former site stay.
 */
export function termOf(path: string): string {
  const { pathname } = new URL(path, "https://giscus.app");
  return pathname.length < 2 ? "index" : pathname.slice(1).replace(/\.\w+$/, "");
}

/** The address at which a page's discussion can be found without the frame. */
export function discussionAddress({ repo }: Giscus, path: string): string {
  return `https://github.com/${repo}/discussions?discussions_q=${encodeURIComponent(termOf(path))}`;
}
