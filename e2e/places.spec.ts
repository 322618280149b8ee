import { expect, test } from "./test.ts";

// The reported positions of errors.
test.use({ hasTouch: true });

interface Case {
  what: string;
  /** The cell that is edited. */
  edited: string;
  code: string;
  /** The cell that is run, if it is another one. */
  run?: string;
  says: string[];
}

const cases: Case[] = [
  {
    what: "an error names file, line and column of the cell, including types and imports",
    edited: "dot.ts",
    code: `import * as np from "np"; const a: number[] = []; a.at(0).b;\nnp.array([1]);`,
    says: ["TypeError: Cannot read properties of undefined", "dot.ts, line 1, column 58"],
  },
  {
    what: "an error in an imported cell names that cell",
    edited: "elementwise.ts",
    code: `\n  throw new RangeError("no W");\nexport const W = 1, X = 2;`,
    run: "matmul_shapes.ts",
    says: ["RangeError: no W", "elementwise.ts, line 2, column 9"],
  },
  {
    what: "a syntax error has its line and column",
    edited: "dot.ts",
    code: "const a = 1;\nconst b = ;",
    says: ["SyntaxError: Unexpected token", "dot.ts, line 2, column 11"],
  },
  {
    what: "a syntax error that only the engine detects has its line and column too",
    edited: "dot.ts",
    code: "const a: number = 1;\n  const a = 2;",
    says: ["SyntaxError: Identifier 'a' has already been declared", "dot.ts, line 2, column 9"],
  },
  {
    what: "an import of a missing export names the cell and the position of the import",
    edited: "dot.ts",
    code: `\nimport { nothing } from "./elementwise";\nconsole.log(nothing);`,
    says: ["'./elementwise.ts' does not provide an export", "dot.ts, line 2, column 10"],
  },
  {
    what: "an unresolved import lists what can be imported",
    edited: "dot.ts",
    code: `import { a } from "./nothing";\nconsole.log(a);`,
    says: [`nothing to import from "./nothing"`, `"./elementwise"`],
  },
  {
    what: "an error about cyclic imports names the cells",
    edited: "elementwise.ts",
    code: `import "./matmul_shapes";\nexport const W = 1, X = 2;`,
    says: ["elementwise.ts → matmul_shapes.ts → elementwise.ts"],
  },
];

test("errors name the cell, the line and the column", async ({ site }) => {
  await site.open("/en/book/1/1-1/");
  for (const { what, edited, code, run = edited, says } of cases) {
    await test.step(what, async () => {
      await site.cell(edited).edit(code);
      await site.cell(run).run();
      await expect(site.cell(run).root).toHaveAttribute("data-state", "error");
      for (const text of says) await expect(site.cell(run).root).toContainText(text);
      await site.cell(edited).button("reset").click();
    });
  }
});
