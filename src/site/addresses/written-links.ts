import type { Lang } from "../../i18n/index.ts";
import { composed } from "../../markdown/text/composed.ts";
import type { Site } from "../../schema/index.ts";
import { rootLang } from "../model/languages.ts";
import type { Page } from "../model/page.ts";
import { perList } from "../model/per-list.ts";
import { atRoot, decoded, langOfPath, pathIn } from "./routes.ts";
import { listPathIn } from "../model/translated-names.ts";

/**
 * The target, in a language, of a link in site.yml or in a list such as links.yml. As in the text of a
 * page, `/posts/a/` gets the language unless it names one; a file such as `/a.pdf` and an address that
 * a page chose have none. A tag, category or series gets its name in that language.
 *
 * @returns a path without the base, or the address of another site
 */
export function linkIn(
  lang: Lang,
  url: string,
  site: Pick<Site, "translations">,
  pages: readonly Page[],
): string {
  const [, path = "", rest = ""] = /^(\/(?!\/)[^?#]*)?(.*)$/.exec(composed(url)) ?? [];
  if (path === "" || /\.\w+$/.test(path)) return url;
  const whole = path.endsWith("/") ? path : `${path}/`;
  const plain = decoded(whole);
  const own = chosen(pages);
  const rooted = own.has(plain) ? undefined : atRoot(whole);
  if (rooted !== undefined) return rooted + rest;
  const isOwn = own.has(plain) && !own.has(pathIn(lang, plain));
  const names = langOfPath(whole) !== rootLang;
  return (isOwn || names ? whole : listPathIn(lang, whole, site)) + rest;
}

/** The addresses that pages chose, with `permalink` or `redirect_from`. */
const chosen = perList((pages: readonly Page[]) => {
  const own = pages.filter((page) => page.permalink || page.redirects.length > 0);
  return new Set(own.flatMap(({ path, redirects }) => [path, ...redirects]));
});
