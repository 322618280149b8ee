import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Lang } from "../i18n/index.ts";
import { languagesIn } from "../schema/index.ts";

/** The languages of a site, from `languages` in the site.yml of its content folder. */
export function languagesOf(contentDir: string): Lang[] {
  const path = join(contentDir, "site.yml");
  return languagesIn(existsSync(path) ? readFileSync(path, "utf8") : "");
}

/** The languages of this site, as they were when it was started. */
export const langs: readonly Lang[] = languagesOf("content");

/** The language at the root; each other has a folder with its name. */
export const [rootLang] = langs;

/** The other languages of this site. */
export function otherLangs(lang: Lang): Lang[] {
  return langs.filter((other) => other !== lang);
}
