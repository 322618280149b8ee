import { describe, expect, it } from "vitest";
import { CompileError } from "./compile-error.ts";
import { compile } from "./compile.ts";
import { refs } from "./link.ts";
import { textOf } from "./text-of.ts";

const siblings = ["a.ts", "two-words.ts", "me.ts"];
const compiled = (code: string) => compile("me.ts", code, siblings);

function errorOf(code: string): CompileError {
  try {
    compiled(code);
  } catch (error) {
    if (error instanceof CompileError) return error;
    throw error;
  }
  throw new Error(`compiles: ${code}`);
}

describe("compile", () => {
  it("removes the types and keeps the lines", () => {
    const { parts } = compiled(
      "interface A {\n  b: number;\n}\nconst a = { b: 1 } satisfies A;\nlet c!: A;",
    );
    expect(parts).toHaveLength(1);
    expect(String(parts[0]).split("\n")).toHaveLength(5);
    expect(String(parts[0]).split("\n")[3]).toContain("const a = { b: 1 }");
  });

  it("says that code is nested too deeply", () => {
    const deep = "(".repeat(20_000) + "1" + ")".repeat(20_000);
    expect(errorOf(deep)).toMatchObject({
      name: "SyntaxError",
      message: expect.stringContaining("nested too deeply"),
    });
  });

  it.each([
    ['import * as np from "np";\nnp;', ["np"]],
    ['import { b } from "./a";\nb;', ["a.ts"]],
    ['import { b } from "./a.ts";\nb;', ["a.ts"]],
    ['import "./two-words";', ["two-words.ts"]],
    ['export * from "./a";\nexport { c } from "np";', ["a.ts", "np"]],
    ["await import(\"np\");\nawait import('./a');", ["np", "a.ts"]],
    ['import type { B } from "./nowhere";', []],
    ["import.meta.url;", []],
    ['const text = `import "./nowhere"`; // import "./x"', []],
  ])("finds the imports of %j", (code, names) => {
    expect(refs(compiled(code))).toEqual(names);
  });

  it("replaces specifiers by any text, whatever their quotes", () => {
    const module = compiled(`import "./a";\nimport './a.ts';\nawait import("./a");`);
    expect(textOf(module, (name) => `[${name}]`)).toBe(
      `import "[a.ts]";\nimport '[a.ts]';\nawait import("[a.ts]");`,
    );
  });

  it.each([
    ["const a = 1;\nconst b = ;", "SyntaxError", "Unexpected token", 2, 11],
    ["const a = {", "SyntaxError", "Unexpected token", 1, 12],
    ["const a = 1;\n{ using b = a; }", "SyntaxError", "write `const`", 2, 3],
    ["await using a = 1;", "SyntaxError", "write `const`", 1, 1],
    ["for (using a of []);", "SyntaxError", "write `const`", 1, 6],
    [
      'import { b } from "./nowhere";\nb;',
      "ImportError",
      'nothing to import from "./nowhere"',
      1,
      20,
    ],
    ['import "lodash";', "ImportError", 'nothing to import from "lodash"', 1, 9],
    ['import "../a";', "ImportError", 'nothing to import from "../a"', 1, 9],
    [
      'const n = "np";\nawait import(n);',
      "ImportError",
      "import() takes a plain string, received n",
      2,
      14,
    ],
  ])("reports where and why %j fails", (code, name, message, line, column) => {
    const error = errorOf(code);
    expect(error).toMatchObject({ name, at: { file: "me.ts", line, column } });
    expect(error.message).toContain(message);
  });

  it.each([
    'const using = 1;\nconst text = "using a = b"; // using c = d',
    "for (const using of []) using;",
    "let using = 1, a;\nusing\na = 2;",
  ])("accepts %j, which declares nothing with `using`", (code) => {
    expect(compiled(code).parts).toEqual([code]);
  });

  it("lists what can be imported", () => {
    expect(errorOf('import "./aa";').message).toMatch(
      /can import from "np",.* "\.\/a", "\.\/two-words"/,
    );
  });
});
