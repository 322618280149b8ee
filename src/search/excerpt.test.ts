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
