import type { Lang } from "../../i18n/index.ts";

/** The file in the content folder with the site's title as a drawing. */
export function wordmarkFile(lang: Lang): string {
  return `wordmark.${lang}.svg`;
}
