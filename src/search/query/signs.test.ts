import { expect, test } from "vitest";
import { namedSign, withSigns } from "./signs.ts";

test("a word names a sign, also with a particle", () => {
  expect(["Minus", "골뱅이랑", "sigma", "signs"].map(namedSign)).toEqual([
    "−",
    "@",
    "σ",
    undefined,
  ]);
});

test("the two words that name the sign @ become the sign", () => {
  expect(withSigns("star versus at sign")).toBe("star versus @");
  expect(withSigns("look at signals")).toBe("look at signals");
});

test("the Greek letter for a sum becomes the sign of one", () => {
  expect(withSigns("Σ y")).toBe("∑ y");
});

test.each([
  ["arr[1:3]", "arr[:]"],
  ["x[-2:]", "x[:]"],
  ["x[:2]", "x[:2]"],
  ["x[-1]", " indexing"],
  ["data[0]", "data indexing"],
  ["[1, 2]", "[1, 2]"],
  ["x[x > 0]", "x mask"],
])("Python's way to take a part of an array becomes what the index has: %s", (query, read) => {
  expect(withSigns(query)).toBe(read);
});
