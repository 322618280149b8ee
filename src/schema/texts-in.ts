import { z } from "zod";
import { knownLangs } from "../i18n/index.ts";
import type { Lang } from "../i18n/index.ts";
import { text } from "./fields.ts";

/**
 * A text in each language of the site. Texts in other languages are allowed, and not shown.
 *
 * @param examples what an author could write; languages without one get the English one
 */
export function textsIn(
  langs: readonly Lang[],
  examples: Partial<Record<Lang, string>> & { en: string },
) {
  const sides = knownLangs.map((lang) => {
    const side = text(examples[lang] ?? examples.en);
    return [lang, langs.includes(lang) ? side : side.optional()];
  });
  const shape = Object.fromEntries(sides) as Record<Lang, ReturnType<typeof text>>;
  const example = langs.map((lang) => `${lang}: …`).join(", ");
  return z.strictObject(shape, { error: `the text in each language: { ${example} }` });
}
