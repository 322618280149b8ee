import { z } from "zod";
import { inEach } from "../i18n/in-each.ts";
import { knownLangs } from "../i18n/index.ts";
import type { Lang } from "../i18n/index.ts";
import { text } from "./fields.ts";

/**
 * A text in each language of the site; in a site of one language, it can be the text itself. Texts
 * in other languages are allowed, and not shown.
 *
 * @param examples what an author could write; languages without one get the English one
 */
export function textsIn(
  langs: readonly Lang[],
  examples: Partial<Record<Lang, string>> & { en: string },
) {
  const example = inEach(examples);
  const sides = knownLangs.map((lang) => {
    const side = text(example[lang]);
    return [lang, langs.includes(lang) ? side : side.optional()];
  });
  const shape = Object.fromEntries(sides) as Record<Lang, ReturnType<typeof text>>;
  const [only] = langs;
  const isOne = langs.length === 1;
  const keys = langs.map((lang) => `${lang}: …`).join(", ");
  const error = isOne
    ? `text, such as ${JSON.stringify(example[only])}`
    : `the text in each language: { ${keys} }`;
  return z.preprocess(
    (written) => (isOne && typeof written === "string" ? { [only]: written } : written),
    z.strictObject(shape, { error }),
  );
}
