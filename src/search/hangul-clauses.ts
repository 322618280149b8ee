import { faint, optional, required, type Clause } from "./clause.ts";
import { pairsOf, verbForms } from "./hangul.ts";
import { endingOf, isEnding, isVerb, particles } from "./particles.ts";

/** The clauses of a run of Hangul: each pair of syllables; those of an ending count little. */
export function hangulClauses(run: string, isLast: boolean): Clause[] {
  if (run.length === 1) return [syllableClause(run, isLast)];
  if (run.length === 2) {
    const both = required(run, 1);
    if (isEnding(run[1])) both.alternatives.push({ term: run[0], weight: 0.3 });
    return [{ ...both, correctable: true, word: run }];
  }
  const word = run.slice(0, run.length - endingOf(run));
  const forms = isVerb(run) ? verbForms(word.slice(-1)) : [];
  return pairsOf(run).map((pair, i) => {
    if (i + 2 > word.length) return optional(pair, faint);
    const others = i + 2 === word.length ? forms : [];
    return {
      alternatives: [
        { term: pair, weight: 1 },
        ...others.map((form) => ({ term: pair[0] + form, weight: 0.9 })),
      ],
      weight: 1,
      // What is done says less than what it is done to.
      required: forms.length === 0,
      correctable: true,
      word,
    };
  });
}

/** A word of one syllable, alone or with a particle; the last one may be unfinished. */
function syllableClause(word: string, isLast: boolean): Clause {
  const clause = required(word, 1, isLast);
  const others = particles.map((particle) => ({ term: word + particle, weight: 0.6 }));
  return { ...clause, alternatives: [...clause.alternatives, ...others] };
}
