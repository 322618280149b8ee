import { describe, expect, it } from "vitest";
import type { Module } from "../../cell/types.ts";
import { readable } from "./readable.ts";

const module = (name: string): Module => ({ name, parts: [""] });
const loaded = [
  { module: module("np"), url: "blob:null/1" },
  { module: module("a.ts"), url: "blob:null/2" },
  { module: module("b.ts"), url: "cell:b.ts" },
];

describe("a printed stack", () => {
  it.each([
    [
      "V8",
      "RangeError: no\n    at dot (blob:null/1:1:2)\n    at f (blob:null/2:3:4)\n    at cell:b.ts:5:6\n    at async x (blob:null/9:1:1) {\n  code: 1\n}",
      "RangeError: no\n    at f (a.ts:3:4)\n    at b.ts:5:6 {\n  code: 1\n}",
    ],
    [
      "SpiderMonkey",
      "f@blob:null/2:3:4\n@blob:null/9:5:6\n@cell:b.ts:5:6\n",
      "f@a.ts:3:4\n@b.ts:5:6\n",
    ],
    ["JavaScriptCore", "module code@blob:null/2:3:4", "module code@a.ts:3:4"],
    [
      "the formatter",
      "Error: a\n    at cell:b.ts:1:1\n    ... 2 lines matching cause stack trace ...\n    at node:internal/x:1:1 {\n  [cause]: Error",
      "Error: a\n    at b.ts:1:1 {\n  [cause]: Error",
    ],
  ])("names the cells, and nothing else, as %s writes it", (_, text, read) => {
    expect(readable(text, loaded)).toBe(read);
  });

  it("is all that is changed", () => {
    const text = "see blob:null/2 at 1:2\ncell:b.ts is a cell";
    expect(readable(text, loaded)).toBe(text);
  });
});
