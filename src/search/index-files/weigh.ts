import { consonantsOf, pairsOf } from "../terms/hangul.ts";
import { formsLike, otherForms, type Counted } from "./forms.ts";
import { hearer } from "../terms/heard.ts";
import { exactTerm, normal } from "../terms/normal.ts";
import { hasLongNumber, tokensOf } from "../terms/tokens.ts";
import type { Forms, IndexedPage, IndexedSection } from "../types.ts";

/** The weight of a term by its place, relative to the text of a section. */
const weights = {
  title: 6,
  pageTitle: 1.5,
  heading: 4,
  text: 1,
  explained: 2,
  bold: 1,
  code: 0.5,
  form: 0.4,
  headingForm: 3,
  translated: 2,
};
const reference = 0.7;
/** The largest number of times that a term of code counts. */
const codeTimes = 3;

/**
 * A section's terms, their weighted numbers in the same order, and its length: plain data that can be
 * kept, and read fast, since an index of many posts has a million terms.
 */
export interface WeighedSection {
  terms: string[];
  weights: number[];
  length: number;
}

/** A page with the terms of its sections. */
export interface WeighedPage {
  page: IndexedPage;
  sections: WeighedSection[];
}

/** Creates a function that weighs the terms of pages, to which the glossary adds. */
export function weigher(glossary: readonly Forms[]): (page: IndexedPage) => WeighedPage {
  const glossed: Glossed = { formsOf: otherForms(glossary), formsLike: formsLike(glossary) };
  const hear = hearer();
  return (page) => {
    const heardIn = hear(page.english ?? "");
    const sections = page.sections.map((section) => weigh(page, section, glossed, heardIn));
    return { page, sections };
  };
}

/** What the glossary adds. */
interface Glossed {
  /** From a text to the terms of the forms of what it uses, with their numbers. */
  formsOf: (text: Counted) => Map<string, number>;
  /** From a heading to the other forms of the term that it is. */
  formsLike: (heading: string) => readonly string[];
}

/** Counts the terms of a section, each by the place where it is. */
function weigh(
  page: IndexedPage,
  section: IndexedSection,
  { formsOf, formsLike }: Glossed,
  heardIn: (text: string) => string[],
): WeighedSection {
  const counts = new Map<string, number>();
  const add = (term: string, weight: number) => counts.set(term, (counts.get(term) ?? 0) + weight);
  const body = page.kind === "api" ? reference : 1;
  const isTop = section.anchor === "";

  const text = termsOf(section.text);
  for (const term of text) add(term, weights.text * body);
  for (const term of new Set(text.filter(isOfCode))) add(term, weights.explained * body);
  for (const term of new Set(termsOf(section.bold ?? ""))) add(term, weights.bold);

  // Other letters are variables, which say little.
  const signs = [...new Set(termsOf(section.formulas ?? "", true))].filter((term) =>
    /^[^a-z]$/.test(term),
  );
  const outputs = termsOf(section.outputs ?? "", true).filter(hasLongNumber);
  const code = [...termsOf(section.code, true), ...outputs, ...signs];
  const times = Map.groupBy(code, (term) => term);
  for (const [term, { length }] of times)
    add(term, Math.min(length, codeTimes) * weights.code * body);

  const heading = termsOf(section.heading);
  const named = [...heading, ...(section.names ?? []).flatMap((name) => termsOf(name))];
  for (const term of new Set(named)) add(term, weights.heading);
  for (const term of new Set((section.words ?? []).flatMap((word) => termsOf(word))))
    add(term, weights.headingForm * body);
  for (const term of new Set((section.translated ?? []).flatMap((name) => termsOf(name))))
    add(term, weights.translated);
  for (const term of heardIn(`${section.heading} ${section.text}`))
    if (!counts.has(term)) add(term, weights.form);
  const title = termsOf([page.number ?? "", page.title].join(" "));
  for (const term of new Set(title)) add(term, isTop ? weights.title : weights.pageTitle);

  const { translated = [], words = [] } = section;
  const whole = [page.title, section.heading, section.text, section.code, ...translated, ...words];
  for (const [form, times] of formsOf({ text: whole.join("\n\n"), counts }))
    counts.set(form, Math.max(counts.get(form) ?? 0, weights.form * times));
  const shown = isTop
    ? { text: page.title, counts: once(title) }
    : { text: section.heading, counts: once(heading) };
  for (const form of formsOf(shown).keys())
    if (!shown.counts.has(form)) add(form, weights.headingForm * body);

  const names = isTop
    ? [page.title, page.number ?? ""]
    : [section.heading, ...(section.names ?? [])];
  for (const name of names.filter(Boolean)) {
    for (const pair of initialsOf(name)) add(pair, weights.heading);
  }
  // What the glossary defines is rather the subject of a text than of an entry of the reference.
  const isEntry = page.kind === "api";
  const like = isEntry ? names : names.flatMap((name) => [name, ...formsLike(name)]);
  for (const term of new Set(like.filter(Boolean).map(exactTerm))) add(term, weights.heading);
  const called = (section.words ?? []).filter((word) => formsLike(word).length === 0);
  for (const term of new Set(called.map(exactTerm)))
    if (!counts.has(term)) add(term, weights.headingForm * body);
  return {
    terms: [...counts.keys()],
    weights: [...counts.values()],
    length: text.length + code.length / 2 + named.length,
  };
}

/** Whether a term is an operator or a dotted name. Programs use these; a text that names one explains it. */
function isOfCode(term: string): boolean {
  return /^(?!\d).*[^\p{L}\d]/u.test(term);
}

function once(terms: readonly string[]): Map<string, number> {
  return new Map(terms.map((term) => [term, 1]));
}

function termsOf(text: string, code = false): string[] {
  return Array.from(tokensOf(normal(text), code), ({ term }) => term);
}

/** Pairs of the first consonants of Korean words that follow each other. */
function initialsOf(heading: string): string[] {
  const runs = normal(heading).match(/[가-힣]+(?: [가-힣]+)*/g) ?? [];
  return runs.flatMap((run) => pairsOf(consonantsOf(run.replaceAll(" ", ""))));
}
