import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { otherLang } from "../i18n/index.ts";
import type { Lang } from "../i18n/index.ts";
import type { Term } from "../markdown/index.ts";
import { formatProblem, nearest, parseGlossary } from "../schema/index.ts";
import type { Glossary, Problem } from "../schema/index.ts";
import { glossaryPath, langOfFile, withBase } from "./routes.ts";

/** The site's terms; a site may have none. */
export const glossaryFile = "glossary.yml";

function parsed(contentDir: string) {
  const path = join(contentDir, glossaryFile);
  return parseGlossary(path, existsSync(path) ? readFileSync(path, "utf8") : "");
}

export function glossaryProblems(contentDir: string): Problem[] {
  const result = parsed(contentDir);
  return result.ok ? [] : result.problems;
}

/**
 * content/glossary.yml.
 * @throws {Error} with everything that is wrong with it, a line each
 */
export function readGlossary(contentDir: string): Glossary {
  const result = parsed(contentDir);
  if (result.ok) return result.glossary;
  // An author has no use for a stack of ours.
  throw Object.assign(new Error(result.problems.map(formatProblem).join("\n")), { stack: "" });
}

/** A glossary's terms in the order of a language's alphabet. */
export function inOrder(glossary: Glossary, lang: Lang): Glossary {
  const { compare } = new Intl.Collator(lang);
  return glossary.toSorted((a, b) => compare(a[lang].term, b[lang].term));
}

/** Finds a term for the language of a file; throws an error that names the likeliest other id. */
export function termFinder(glossary: Glossary, base: string): (id: string, file: string) => Term {
  const entries = new Map(glossary.map((entry) => [entry.id, entry]));
  return (id, file) => {
    const entry = entries.get(id);
    if (!entry) throw new Error(unknownTerm(id, [...entries.keys()]));
    const lang = langOfFile(file);
    const other = otherLang(lang);
    return {
      lang,
      name: entry[lang].term,
      translation: { lang: other, name: entry[other].term },
      definition: entry[lang].definition,
      href: `${withBase(base, glossaryPath(lang))}#${id}`,
    };
  };
}

function unknownTerm(id: string, known: string[]): string {
  const meant = nearest(id, known);
  const mend = meant ? `did you mean "${meant}"?` : `add it there`;
  return `content/${glossaryFile} has no term "${id}": ${mend}`;
}
