import { knownLangs } from "./lang.ts";
import type { Lang } from "./lang.ts";

/**
 * A text in each language in which the site has strings; the English one where there is no other.
 *
 * @example inEach({ ko: "김", en: "Kim" }).ko // => "김"
 */
export function inEach(
  texts: Partial<Record<Lang, string>> & { en: string },
): Record<Lang, string> {
  const all = knownLangs.map((lang) => [lang, texts[lang] ?? texts.en]);
  return Object.fromEntries(all) as Record<Lang, string>;
}
