import { exactTerm, normal } from "../terms/normal.ts";
import { tokensOf } from "../terms/tokens.ts";
import type { Forms } from "../types.ts";

interface Known {
  sought: Sought[];
  terms: string[];
}

/** A form for which a text is searched. */
interface Sought {
  /** The terms that the text must have. */
  terms: string[];
  /** Matches the form in a text; undefined if a text that has its terms has its words side by side. */
  whole?: RegExp;
}

/** A text, with the weighted numbers of its terms. */
export interface Counted {
  text: string;
  counts: ReadonlyMap<string, number>;
}

/** For a heading that is a form of a term, its other forms. */
export function formsLike(glossary: readonly Forms[]): (heading: string) => readonly string[] {
  const known = new Map(glossary.flatMap((forms) => forms.map((form) => [exactTerm(form), forms])));
  return (heading) => known.get(exactTerm(heading)) ?? [];
}

/**
 * Finds what a text should also be found by: the other forms of the glossary's terms that it uses,
 * in all languages. Forms of several words also count when they are written as one.
 *
 * @returns a function from a text to the terms of the forms, with the weighted number of the form that
 *   it uses
 */
export function otherForms(glossary: readonly Forms[]): (text: Counted) => Map<string, number> {
  const known = glossary.map((forms): Known => {
    const sought = forms.map(soughtOf).filter(({ terms }) => terms.length > 0);
    const joined = forms.map((form) => form.replaceAll(/[\s-]+/g, "")).flatMap(termsOf);
    return { sought, terms: [...sought.flatMap(({ terms }) => terms), ...joined] };
  });
  return (text) => {
    const others = new Map<string, number>();
    for (const { sought, terms } of known) {
      const times = Math.max(...sought.map((form) => timesOf(form, text)));
      if (times === 0) continue;
      for (const term of terms) others.set(term, Math.max(times, others.get(term) ?? 0));
    }
    return others;
  };
}

/** Korean words side by side have a term in common, but English words do not. */
function soughtOf(form: string): Sought {
  const terms = termsOf(form);
  const words = form.split(/[\s-]+/);
  const isEnglish = words.length > 1 && /^[\w\s-]+$/.test(form);
  return { terms, whole: isEnglish ? new RegExp(words.join("[\\s_-]?"), "i") : undefined };
}

/** How often a text uses a form. */
function timesOf({ terms, whole }: Sought, { counts, text }: Counted): number {
  const times = Math.min(...terms.map((term) => counts.get(term) ?? 0));
  return times > 0 && whole?.test(text) === false ? 0 : times;
}

function termsOf(form: string): string[] {
  return Array.from(tokensOf(normal(form)), ({ term }) => term);
}
