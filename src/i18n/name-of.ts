import type { Lang } from "./lang.ts";
import { t } from "./t.ts";

/**
 * The name of a language, in a language.
 * @example nameOf("en", "ko") // => "영어"
 */
export function nameOf(lang: Lang, inLang: Lang): string {
  const names = new Intl.DisplayNames(t(inLang, "language.locale"), { type: "language" });
  return names.of(lang) ?? lang;
}
