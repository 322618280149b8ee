import { describe, expect, it } from "vitest";
import { compile } from "./compile.ts";
import { textOf } from "./text-of.ts";
import { locate } from "./locate.ts";
import { unlink } from "./unlink.ts";
import type { Frame } from "../types.ts";

/** The position of `needle` in a text, as a frame. */
function placeOf(needle: string, text: string): Frame {
  const before = text.slice(0, text.indexOf(needle)).split("\n");
  return { file: "me.ts", line: before.length, column: before[before.length - 1].length + 1 };
}

const urls: Record<string, string> = { "a.ts": "blob:null/0123-4567", np: "x" };

describe("a position in running code, mapped back by unlink and locate,", () => {
  it.each([
    ["HERE();"],
    ["const a: number[] = []; HERE();"],
    ['import { b } from "./a"; HERE(b);'],
    ['import * as np from "np"; const c: number = 1; HERE(np, c);'],
    ['import { b } from "./a"; import * as np from "np"; HERE(b, np);'],
    ['interface A {\n  a: 1;\n}\nimport { b } from "./a"; const c = b as A; HERE(c);'],
    ['const t = `${["a"].join(", ")}) b`;\nconst c: (n: number) => void = HERE;'],
    ['HERE(await import("./a"), await import("np"));'],
    ['const a = await import("./a"); HERE(a);\nawait import("np");'],
  ])("is the position in the source: %j", (source) => {
    const module = compile("me.ts", source, ["a.ts", "me.ts"]);
    const urlOf = (name: string) => urls[name];
    const seen = placeOf("HERE", textOf(module, urlOf));
    const found = locate(unlink(seen, module, urlOf), new Map([["me.ts", source]]));
    expect(found).toEqual(placeOf("HERE", source));
  });

  it("is unchanged in a file whose source is unknown", () => {
    const frame = { file: "other.ts", line: 3, column: 4 };
    expect(locate(frame, new Map())).toEqual(frame);
  });
});
