import { isDoing } from "./asking.ts";
import { doneWeight, faint, optional, required, type Alternative, type Clause } from "./clause.ts";
import {
  doubledL,
  isOpen,
  likeWithoutFinal,
  pairsOf,
  singleL,
  standardSpelling,
  verbForms,
} from "../terms/hangul.ts";
import { endingOf, isEnding, isPlainVerb, isVerb, particles } from "../terms/particles.ts";

/** The first syllables of what follows the stem of a verb, and those with which nouns end as well. */
const shortEndings = [..."기는고면은을으어아던다"];
const nounEndings = [..."습려지게"];

/** The clauses of a run of Hangul: each pair of syllables; those of an ending count little. */
export function hangulClauses(run: string, isLast: boolean): Clause[] {
  if (run.length === 1) return [syllableClause(run, isLast)];
  if (run.length === 2) {
    const both = required(run, 1);
    const forms = [...shortVerbForms(run), ...singleL(run)];
    if (isEnding(run[1])) both.alternatives.push({ term: run[0], weight: 0.3 });
    both.alternatives.push(...forms.map((term) => ({ term, weight: 0.6 })));
    if (isLast) both.alternatives.push(...composed(run));
    const isDone = isVerb(run) || isDoing(run);
    const weight = isDone ? doneWeight : 1;
    return [{ ...both, weight, required: !isDone, isDone, correctable: true, word: run }];
  }
  const word = run.slice(0, run.length - endingOf(run));
  const isDone = isVerb(run) || isDoing(run);
  // After "는", which is a particle or an ending, the word may be a verb.
  const forms = isVerb(run) || run.endsWith("는") ? verbForms(word.slice(-1)) : [];
  const pairs = pairsOf(run);
  return pairs.map((pair, i) => {
    if (i + 2 > word.length) return optional(pair, faint);
    const isStem = i + 2 === word.length;
    const others = isStem ? [...forms.map((form) => pair[0] + form), ...singleL(pair)] : [];
    const other = isStem && isVerb(run) && doubledL(pair);
    if (other) others.push(other);
    // A form of one syllable would rather be another word: "준" of "줄다".
    if (i === 0 && isVerb(run) && isOfShortVerb(run))
      others.push(...shortVerbForms(pair).filter((form) => form.length > 1));
    const standard = standardSpelling(pair);
    if (standard !== pair) others.push(standard);
    return {
      alternatives: [
        { term: pair, weight: 1 },
        ...others.map((term) => ({ term, weight: 0.9 })),
        ...(isLast && i === pairs.length - 1 ? composed(pair) : []),
      ],
      weight: isDone ? doneWeight : 1,
      required: !isDone,
      isDone,
      correctable: true,
      word,
      isNative: isPlainVerb(run),
    };
  });
}

/** Whether a verb begins with one of one syllable, which a page may use: "줄다" in "줄어들다" and "줄어요". */
function isOfShortVerb(run: string): boolean {
  return /^.[어아](?:[들지나]|요$)/.test(run);
}

/** A word of one syllable, alone or with a particle; the last one may be unfinished. */
function syllableClause(word: string, isLast: boolean): Clause {
  const clause = required(word, 1, isLast);
  const others = particles.map((particle) => ({ term: word + particle, weight: 0.6 }));
  const longer = isLast ? composed(word) : [];
  return { ...clause, alternatives: [...clause.alternatives, ...others, ...longer] };
}

/** What the end of a text becomes if the last consonant of its last syllable is yet to be typed. */
function composed(end: string): Alternative[] {
  const last = end.slice(-1);
  if (!isOpen(last)) return [];
  const [, until] = likeWithoutFinal(last);
  return [{ term: end, until: end.slice(0, -1) + until, weight: 0.6 }];
}

/** The beginnings of the forms of a verb with a stem of one syllable: "섞는" → "섞기", "섞어", "섞을". */
function shortVerbForms([stem, ending]: string): string[] {
  if (!shortEndings.includes(ending)) return [];
  const all = [...shortEndings, ...nounEndings].filter((other) => other !== ending);
  const others = all.map((other) => stem + other);
  return [...others, ...verbForms(stem)];
}
