import type { Lang } from "../map/language.ts";
import { analyticsIn, commentsIn } from "../map/services.ts";
import type { Config } from "../read/config.ts";
import type { Replaced } from "./replaced.ts";

/**
 * Replaces the page that says that the site has no comments and counts no visits, if the blog has
 * either.
 * @returns what the author has to review
 */
export function replacePrivacy(
  replaced: Replaced,
  { all }: Config,
  languages: readonly Lang[],
): string[] {
  const services = [commentsIn(all), analyticsIn(all)].flatMap((one) =>
    one ? [one.provider] : [],
  );
  if (services.length === 0) return [];
  return languages.flatMap((lang) => {
    const path = `content/pages/${lang}/privacy.md`;
    if (replaced.has(path)) return [];
    const copy = replaced.replace(path);
    if (copy === undefined) return [];
    return [
      `the blog uses ${services.join(" and ")}, so ${path}, which says that the site has no comments and counts no visits, is in ${copy}: move it back, and write there what these services learn`,
    ];
  });
}
