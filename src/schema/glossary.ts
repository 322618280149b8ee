import { z } from "zod";
import { knownLangs } from "../i18n/index.ts";
import type { Lang } from "../i18n/index.ts";
import { distinct } from "./distinct.ts";
import { encodingProblems } from "./encoding.ts";
import { text, texts } from "./fields.ts";
import type { Problem } from "./problem.ts";
import { validate } from "./validate.ts";
import { parseYaml } from "./yaml.ts";

const side = z.strictObject(
  {
    term: text("행렬"),
    definition: text("수를 직사각형으로 늘어놓은 것."),
    also: texts.optional(),
    search: texts.optional(),
  },
  { error: "{ term: …, definition: … }" },
);

const idError = "a name of small letters, digits and hyphens, such as backpropagation";

const entryError = "{ id: …, and in each language { term: …, definition: … } }";

/** content/glossary.yml: the book's terms and their definitions in the languages of the site. */
function glossarySchema(langs: readonly Lang[]) {
  const sides = knownLangs.map((lang) => [lang, langs.includes(lang) ? side : side.optional()]);
  const shape = Object.fromEntries(sides) as Record<Lang, typeof side>;
  const id = z.string({ error: idError }).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: idError });
  return z
    .array(z.strictObject({ id, ...shape }, { error: entryError }), {
      error: `a list of ${entryError}`,
    })
    .check(distinct(["id"], "an id that no other term has"));
}

export type Glossary = z.output<ReturnType<typeof glossarySchema>>;

export type ParsedGlossary = { ok: true; glossary: Glossary } | { ok: false; problems: Problem[] };

/**
 * Reads content/glossary.yml and reports every problem with its line. An empty file has no terms.
 *
 * @param langs the languages of the site, in which each term must be explained
 */
export function parseGlossary(
  path: string,
  source: string,
  langs: readonly Lang[],
): ParsedGlossary {
  if (source.trim() === "") return { ok: true, glossary: [] };
  const unreadable = encodingProblems(path, source);
  if (unreadable.length > 0) return { ok: false, problems: unreadable };
  const result = validate(path, parseYaml(path, source), glossarySchema(langs));
  return result.ok ? { ok: true, glossary: result.data } : result;
}
