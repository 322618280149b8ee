import { expect, test } from "vitest";
import { edge, excerpt, foldAbove } from "./excerpt.ts";

const lines = (count: number) => Array.from({ length: count }, (_, i) => `${i}\n`).join("");

test("a short text has no excerpt", () => {
  expect(excerpt("")).toBeUndefined();
  expect(excerpt(lines(foldAbove))).toBeUndefined();
});

test("a long text is cut at lines, and nothing of it is lost", () => {
  const text = lines(300);
  const parts = excerpt(text) ?? [];
  expect(parts.join("")).toBe(text);
  expect(parts[0].split("\n")).toHaveLength(edge + 1);
  expect(parts[2]).toBe("295\n296\n297\n298\n299\n");
});
