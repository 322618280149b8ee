import { expect, it } from "vitest";
import { excerpt } from "./excerpt.ts";

const shown = (text: string, term: string) =>
  excerpt(text, new Set([term]))
    .map((part) => part.text)
    .join("");

it("An excerpt begins and ends with a whole word", () => {
  const words = Array.from({ length: 90 }, (_, i) => `word${i}`);
  const text = [...words, "gradient", ...words].join(" ");
  const all = new Set([...words, "gradient"]);
  const parts = shown(text, "gradient").replaceAll("…", "").split(" ");
  expect(parts).toContain("gradient");
  expect(parts.filter((word) => !all.has(word))).toEqual([]);
});

it("An excerpt of one long word is cut", () => {
  expect(shown("a".repeat(900), "b").length).toBeLessThan(200);
});

it("First consonants mark the words that begin with them, but no shorter parts of other words", () => {
  const parts = excerpt("오차역전파는 여전히 어렵고, 값을 저장합니다.", new Set(["ㅇㅈ", "ㅈㅍ"]));
  expect(parts.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(["역전파"]);
});
