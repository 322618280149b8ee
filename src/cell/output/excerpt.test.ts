import { expect, test } from "vitest";
import { edge, excerpt, foldAbove } from "./excerpt.ts";

const lines = (count: number) => Array.from({ length: count }, (_, i) => `${i}\n`).join("");

test("a short text has no excerpt", () => {
  expect(excerpt("")).toBeUndefined();
  expect(excerpt(lines(foldAbove))).toBeUndefined();
});

test("a long text is cut between lines and loses nothing", () => {
  const text = lines(300);
  const [top, middle, end] = excerpt(text) ?? ["", "", ""];
  expect(top + middle + end).toBe(text);
  expect(top.split("\n")).toHaveLength(edge + 1);
  expect(end).toBe("295\n296\n297\n298\n299\n");
});
