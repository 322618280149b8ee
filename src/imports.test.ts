import { describe, expect, it } from "vitest";
import { importsIn, type Import } from "./imports.ts";

describe("the reader of imports", () => {
  it.each<[string, Import["kind"] | undefined]>([
    ['import { a } from "x";', "value"],
    ['import "x";', "value"],
    ['import a, { type B } from "x";', "value"],
    ['export { a } from "x";', "value"],
    ['export * from "x";', "value"],
    ['import type { A } from "x";', "type"],
    ['import { type A, type B } from "x";', "type"],
    ['export type { A } from "x";', "type"],
    ['let a: import("x").A;', "type"],
    ['const a = await import("x");', "dynamic"],
    ['const a = "import b from x";', undefined],
  ])("reads %s as %s", (code, kind) => {
    expect(importsIn("a.ts", code)).toEqual(kind ? [{ kind, specifier: "x" }] : []);
  });

  it("reads the front matter and the scripts of .astro files", () => {
    const file =
      '---\nimport a from "x";\n---\n<p>import</p>\n<script>\n  import "y";\n</script>\n';
    expect(importsIn("a.astro", file)).toEqual([
      { kind: "value", specifier: "x" },
      { kind: "script", specifier: "y" },
    ]);
  });
});
