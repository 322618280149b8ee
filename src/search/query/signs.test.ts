import { expect, test } from "vitest";
import { namedSign, withAtSign } from "./signs.ts";

test("a word names a sign, also with a particle", () => {
  expect(["Minus", "골뱅이랑", "sigma", "signs"].map(namedSign)).toEqual([
    "−",
    "@",
    "σ",
    undefined,
  ]);
});

test("the two words that name the sign @ become the sign", () => {
  expect(withAtSign("star versus at sign")).toBe("star versus @");
  expect(withAtSign("look at signals")).toBe("look at signals");
});
