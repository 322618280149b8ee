import { z } from "zod";
import { knownLangs } from "../i18n/index.ts";
import type { Lang } from "../i18n/index.ts";
import { text } from "./fields.ts";

/** A text in each language of the site. Texts in other languages are allowed, and not shown. */
export function textsIn(langs: readonly Lang[], examples: Record<Lang, string>) {
  const sides = knownLangs.map((lang) => {
    const side = text(examples[lang]);
    return [lang, langs.includes(lang) ? side : side.optional()];
  });
  const shape = Object.fromEntries(sides) as Record<Lang, ReturnType<typeof text>>;
  const example = langs.map((lang) => `${lang}: …`).join(", ");
  return z.strictObject(shape, { error: `the text in each language: { ${example} }` });
}
