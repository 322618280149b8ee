import { join } from "node:path";
import type { Lang } from "../../i18n/index.ts";
import { languagesIn } from "../../schema/index.ts";
import { optionalText } from "../content/optional-text.ts";

const known = new Map<string, { source: string; langs: readonly Lang[] }>();

/**
 * The languages of a site, from `languages` in the site.yml of its content folder, which is parsed only
 * if its text changed.
 */
export function languagesOf(contentDir: string): readonly Lang[] {
  const path = join(contentDir, "site.yml");
  const source = optionalText(path);
  const before = known.get(path);
  if (before?.source === source) return before.langs;
  const langs = languagesIn(source);
  known.set(path, { source, langs });
  return langs;
}

/** The languages of this site, as they were when it was started. */
export const langs: readonly Lang[] = languagesOf("content");

/** The language at the root; each other has a folder with its name. */
export const [rootLang] = langs;

/** The other languages of this site. */
export function otherLangs(lang: Lang): Lang[] {
  return langs.filter((other) => other !== lang);
}
