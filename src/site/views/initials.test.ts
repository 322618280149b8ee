import { expect, test } from "vitest";
import { initialsOf } from "./initials.ts";

const termsOf = (...terms: string[]) =>
  terms.map((term, i) => ({
    id: `term-${i}`,
    ko: { term, definition: "뜻" },
    en: { term, definition: "meaning" },
  }));

test("each first letter leads to the first term that begins with it", () => {
  const terms = termsOf("accuracy", "Adam", "élan", "epoch", "ReLU");
  expect(initialsOf(terms, "en")).toEqual([
    { letter: "A", id: "term-0" },
    { letter: "E", id: "term-2" },
    { letter: "R", id: "term-4" },
  ]);
});

test("a syllable of Hangul begins with its consonant, a doubled one with the single one", () => {
  const terms = termsOf("가중치", "까닭", "학습", "Affine 계층");
  expect(initialsOf(terms, "ko")).toEqual([
    { letter: "ㄱ", id: "term-0" },
    { letter: "ㅎ", id: "term-2" },
    { letter: "A", id: "term-3" },
  ]);
});
