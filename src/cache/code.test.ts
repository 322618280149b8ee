import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { codeDigest, codeOf } from "./code.ts";

let folder: string;
const path = (name: string) => join(folder, name);
const write = (name: string, text: string) => writeFileSync(path(name), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "code-"));
  write("a.ts", 'import { b } from "./b.ts";\nexport const a = () => import("./c.ts");\n');
  write(
    "b.ts",
    'export * from "./d.ts";\nimport "katex";\nimport type { E } from "@astrojs/mdx/x";\n',
  );
  write("c.ts", 'import words from "./words.json";\nimport raw from "./d.ts?raw";\n');
  write("d.ts", 'import { a } from "./a.ts";\n');
  write("words.json", "{}");
  write("other.ts", "");
});

describe("the code of a module", () => {
  it("includes everything that it imports, in any form, and with cycles", () => {
    const { files } = codeOf([path("a.ts")]);
    const names = ["a.ts", "b.ts", "c.ts", "d.ts", "words.json"];
    expect([...files.keys()].sort()).toEqual(names.map(path));
  });

  it("includes the packages that it uses", () => {
    expect([...codeOf([path("a.ts")]).packages]).toEqual(["katex", "@astrojs/mdx"]);
  });

  it("does not include the code that caches", () => {
    const entry = join(import.meta.dirname, "../proof/run-cell.ts");
    const files = [...codeOf([entry]).files.keys()];
    expect(files.filter((file) => file.includes("/src/cache/"))).toEqual([]);
    expect(files.length).toBeGreaterThan(5);
  });

  it("includes the libraries of readers by their names", () => {
    write("cell.ts", 'import * as np from "np";\n');
    const files = [...codeOf([path("cell.ts")]).files.keys()];
    expect(files.filter((file) => file.endsWith("/np/ndarray.ts"))).toHaveLength(1);
  });
});

describe("the digest of code", () => {
  it.each(["a.ts", "b.ts", "c.ts", "d.ts", "words.json"])("changes with %s", (name) => {
    const before = codeDigest(path("a.ts"));
    write(name, "// changed\n");
    expect(codeDigest(path("a.ts"))).not.toBe(before);
  });

  it("does not change with other files", () => {
    const before = codeDigest(path("a.ts"));
    write("other.ts", "// changed\n");
    expect(codeDigest(path("a.ts"))).toBe(before);
  });
});
