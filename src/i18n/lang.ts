/** The languages of the site; the first is the one at the root. */
export const langs = ["ko", "en"] as const;

export type Lang = (typeof langs)[number];

/** The other one of the two. */
export function otherLang(lang: Lang): Lang {
  return lang === "ko" ? "en" : "ko";
}
