import { describe, expect, it } from "vitest";
import type { Event } from "../../live/index.ts";
import { cutLike, partsOf } from "./parts.ts";

const figure: Event = {
  type: "figure",
  id: 1,
  figure: { size: [6.4, 4.8], legend: false, marks: [] },
};
const text = (text: string): Event => ({ type: "text", level: "log", text });

describe("partsOf", () => {
  it("cuts the printed text at the figures", () => {
    const parts = partsOf([text("a\n"), text("b\n"), figure, figure, text("c\n")]);
    expect(parts).toEqual(["a\nb\n", "", "c\n"]);
  });

  it("returns one part if there is no figure", () => {
    expect(partsOf([])).toEqual([""]);
  });
});

describe("cutLike", () => {
  it("cuts an output where the run showed its figures, without losing a character", () => {
    expect(cutLike("a\nb\nc", ["a\n", "b\n", "c\n"])).toEqual(["a\n", "b\n", "c"]);
    expect(cutLike("a", ["", "a\n"])).toEqual(["", "a"]);
    expect(cutLike("a", ["a\n", ""])).toEqual(["a", ""]);
  });

  it("counts from the start before a fold and from the end after it", () => {
    const lines = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, i) => `${from + i}\n`).join("");
    const folded = "0\n1\n...\n98\n99";
    expect(cutLike(folded, [lines(0, 1), lines(1, 100)])).toEqual(["0\n", "1\n...\n98\n99"]);
    expect(cutLike(folded, [lines(0, 99), lines(99, 100)])).toEqual(["0\n1\n...\n98\n", "99"]);
    expect(cutLike(folded, [lines(0, 50), lines(50, 100)])).toEqual(["0\n1\n...\n", "98\n99"]);
  });
});
