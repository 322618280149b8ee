import { exactTerm, normal } from "../terms/normal.ts";
import { tokensOf } from "../terms/tokens.ts";
import type { Forms } from "../types.ts";

interface Known {
  /** The terms that a text must have, for each form. */
  sought: string[][];
  terms: string[];
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
 * @returns a function from the terms of a text to the terms that it lacks
 */
export function otherForms(glossary: readonly Forms[]): (terms: ReadonlySet<string>) => string[] {
  const known = glossary.map((forms): Known => {
    const all = forms.map((form) => termsOf(form));
    const joined = forms.map((form) => form.replaceAll(/[\s-]+/g, "")).flatMap(termsOf);
    return { sought: all.filter(({ length }) => length > 0), terms: [...all.flat(), ...joined] };
  });
  return (terms) => {
    const found = known.filter(({ sought }) =>
      sought.some((form) => form.every((term) => terms.has(term))),
    );
    return [...new Set(found.flatMap((one) => one.terms))].filter((term) => !terms.has(term));
  };
}

function termsOf(form: string): string[] {
  return Array.from(tokensOf(normal(form)), ({ term }) => term);
}
