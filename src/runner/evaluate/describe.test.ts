import { describe as group, expect, it } from "vitest";
import type { Module } from "../../cell/types.ts";
import { describe } from "./describe.ts";
import { maxFrames, maxMessage } from "../limits.ts";

const module = (name: string): Module => ({ name, parts: [""] });
const loaded = [
  { module: module("np"), url: "blob:null/1" },
  { module: module("a.ts"), url: "blob:null/2" },
  { module: module("b.ts"), url: "cell:b.ts" },
];

function withStack(stack: string): Error {
  return Object.assign(new RangeError("no"), { stack });
}

group("describe", () => {
  it.each([
    [
      "V8",
      "RangeError: no\n    at f (blob:null/1:1:2)\n    at g (blob:null/2:3:4)\n    at cell:b.ts:5:6",
    ],
    ["SpiderMonkey", "f@blob:null/1:1:2\ng@blob:null/2:3:4\n@cell:b.ts:5:6\n"],
    ["JavaScriptCore", "f@blob:null/1:1:2\ng@blob:null/2:3:4\nmodule code@cell:b.ts:5:6"],
  ])("finds the frames of cells, innermost first, in the format of %s", (_, stack) => {
    expect(describe(withStack(stack), loaded, String)).toEqual({
      name: "RangeError",
      message: "no",
      frames: [
        { file: "a.ts", line: 3, column: 4 },
        { file: "b.ts", line: 5, column: 6 },
      ],
    });
  });

  it("omits frames of files that were never loaded", () => {
    expect(
      describe(withStack("at blob:null/9:1:1\nat https://a.io/x.js:1:1"), loaded, String).frames,
    ).toEqual([]);
  });

  it("reads only as many frames and characters as are kept", () => {
    const error = Object.assign(withStack("at cell:b.ts:1:1\n".repeat(500)), {
      message: "x".repeat(50_000),
    });
    const described = describe(error, loaded, String);
    expect(described.frames).toHaveLength(maxFrames);
    expect(described.message).toHaveLength(maxMessage);
  });

  it.each([
    ["text", "text"],
    [5, "5"],
    [undefined, "undefined"],
    [Object.create(null), "(cannot be read)"],
    [{ toString: () => 5 }, "5"],
  ])("describes %j, which is not an error", (thrown, message) => {
    expect(describe(thrown, loaded, String)).toEqual({ name: "Uncaught", message, frames: [] });
  });

  it("handles an error whose properties cannot be read", () => {
    const error = new Error("a");
    for (const key of ["name", "message", "stack"]) {
      Object.defineProperty(error, key, {
        get() {
          throw error;
        },
      });
    }
    const unreadable = "(cannot be read)";
    expect(describe(error, loaded, String)).toEqual({
      name: unreadable,
      message: unreadable,
      frames: [],
    });
  });
});
