import { join } from "node:path";
import type { Lang } from "../../i18n/index.ts";
import type { FindTerm } from "../../markdown/index.ts";
import { nearest, parseGlossary } from "../../schema/index.ts";
import type { Glossary, ParsedGlossary, Problem } from "../../schema/index.ts";
import { languagesOf, otherLangs } from "../model/languages.ts";
import { optionalText } from "./optional-text.ts";
import { glossaryPath, langOfFile, withBase } from "../addresses/routes.ts";

/** The file of the site's terms, which is optional. */
export const glossaryFile = "glossary.yml";

interface Read {
  path: string;
  source: string;
  result: ParsedGlossary;
}

let last: Read | undefined;

/** Reads the current glossary, and parses it only if its text changed. */
function read(contentDir: string): Read {
  const path = join(contentDir, glossaryFile);
  const source = optionalText(path);
  if (last?.path !== path || last.source !== source) {
    last = { path, source, result: parseGlossary(path, source, languagesOf(contentDir)) };
  }
  return last;
}

/** The problems of content/glossary.yml. */
export function glossaryProblems(contentDir: string): Problem[] {
  const { result } = read(contentDir);
  return result.ok ? [] : result.problems;
}

/** The terms in the current content/glossary.yml; none while it has problems. */
export function glossaryOf(contentDir: string): Glossary {
  const { result } = read(contentDir);
  return result.ok ? result.glossary : [];
}

/** Whether the site has terms, which it may have while content/glossary.yml has problems. */
export function hasTerms(contentDir: string): boolean {
  const { result } = read(contentDir);
  return !result.ok || result.glossary.length > 0;
}

/** The text of the current content/glossary.yml; empty if there is none. */
export function glossarySource(contentDir: string): string {
  return read(contentDir).source;
}

/** The terms that pages can link. */
export interface Terms {
  /** The text of content/glossary.yml. */
  source: string;
  find: FindTerm;
  /**
   * The ids of the terms; undefined while the glossary has problems, and every id is then accepted.
   */
  ids?: ReadonlySet<string>;
}

/** The terms in the current content/glossary.yml. */
export function termsOf(contentDir: string, base: string): Terms {
  const { source, result } = read(contentDir);
  if (!result.ok) return { source, find: anyTerm };
  const ids = new Set(result.glossary.map(({ id }) => id));
  return { source, find: termFinder(result.glossary, base), ids };
}

/** Finds terms in content/glossary.yml, which is read again after each change. */
export function currentTerms(contentDir: string, base: string): FindTerm {
  let known = termsOf(contentDir, base);
  return (id, file) => {
    if (read(contentDir).source !== known.source) known = termsOf(contentDir, base);
    return known.find(id, file);
  };
}

const anyTerm: FindTerm = (id, file) => {
  const lang = langOfFile(file);
  return { lang, name: id, translations: [], definition: "", href: "" };
};

/** A glossary's terms in the alphabetical order of a language. */
export function inOrder(glossary: Glossary, lang: Lang): Glossary {
  const { compare } = new Intl.Collator(lang);
  return glossary.toSorted((a, b) => compare(a[lang].term, b[lang].term));
}

/** Finds a term for the language of a file; throws an error that suggests the nearest id. */
function termFinder(glossary: Glossary, base: string): FindTerm {
  const entries = new Map(glossary.map((entry) => [entry.id, entry]));
  return (id, file) => {
    const entry = entries.get(id);
    if (!entry) throw new Error(unknownTerm(id, [...entries.keys()]));
    const lang = langOfFile(file);
    return {
      lang,
      name: entry[lang].term,
      translations: otherLangs(lang).map((other) => ({ lang: other, name: entry[other].term })),
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
