import { expect, test } from "vitest";
import { slugOf } from "./slug.ts";

test.each([
  ["Deep Learning", "deep-learning"],
  ["  계산 그래프 ", "계산-그래프"],
  ["C++", "c++"],
  ["C#", "c-sharp"],
  [".NET / F#", "net-f-sharp"],
  ["what? 50% & more", "what-50-more"],
  ["a..", "a"],
  ["🔥", "🔥"],
  ["?!", "u3f-u21"],
  ["한글".normalize("NFD"), "한글"],
])("the slug of %o is %o", (name, slug) => {
  expect(slugOf(name)).toBe(slug);
  expect(decodeURI(new URL(`/tags/${slug}/`, "https://a.io").pathname)).toBe(`/tags/${slug}/`);
});
