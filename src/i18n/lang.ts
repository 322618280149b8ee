/** The languages of the site; pages in the first have no language prefix in their addresses. */
export const langs = ["ko", "en"] as const;

export type Lang = (typeof langs)[number];

/** The other language. */
export function otherLang(lang: Lang): Lang {
  return lang === "ko" ? "en" : "ko";
}
