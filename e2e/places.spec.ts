import { expect, test } from "./test.ts";

// The reported positions of errors.
test.use({ hasTouch: true });

test.beforeEach(({ site }) => site.open("/en/book/1/1-1/"));

test("an error names file, line and column of the cell, including types and imports", async ({
  site,
}) => {
  const cell = site.cell("dot.ts");
  await cell.edit(
    [`import * as np from "np"; const a: number[] = []; a.at(0).b;`, `np.array([1]);`].join("\n"),
  );
  await cell.run();
  await expect(cell.root).toHaveAttribute("data-state", "error");
  await expect(cell.output).toContainText("TypeError: Cannot read properties of undefined");
  await expect(cell.root).toContainText("dot.ts, line 1, column 58");
});

test("an error in an imported cell names that cell", async ({ site }) => {
  await site
    .cell("elementwise.ts")
    .edit(`\n  throw new RangeError("no W");\nexport const W = 1, X = 2;`);
  const cell = site.cell("matmul_shapes.ts");
  await cell.run();
  await expect(cell.output).toContainText("RangeError: no W");
  await expect(cell.root).toContainText("elementwise.ts, line 2, column 9");
});

test("a syntax error has its line and column", async ({ site }) => {
  const cell = site.cell("dot.ts");
  await cell.edit("const a = 1;\nconst b = ;");
  await cell.run();
  await expect(cell.root).toHaveAttribute("data-state", "error");
  await expect(cell.output).toContainText("SyntaxError: Unexpected token");
  await expect(cell.root).toContainText("dot.ts, line 2, column 11");
});

test("a syntax error that only the engine detects has its line and column too", async ({
  site,
}) => {
  const cell = site.cell("dot.ts");
  await cell.edit("const a: number = 1;\n  const a = 2;");
  await cell.run();
  await expect(cell.output).toContainText("SyntaxError: Identifier 'a' has already been declared");
  await expect(cell.root).toContainText("dot.ts, line 2, column 9");
});

test("an import of a missing export names the cell and the position of the import", async ({
  site,
}) => {
  const cell = site.cell("dot.ts");
  await cell.edit(`\nimport { nothing } from "./elementwise";\nconsole.log(nothing);`);
  await cell.run();
  await expect(cell.output).toContainText("'./elementwise.ts' does not provide an export");
  await expect(cell.root).toContainText("dot.ts, line 2, column 10");
});

test("an unresolved import lists what can be imported", async ({ site }) => {
  const cell = site.cell("dot.ts");
  await cell.edit(`import { a } from "./nothing";\nconsole.log(a);`);
  await cell.run();
  await expect(cell.output).toContainText(`nothing to import from "./nothing"`);
  await expect(cell.output).toContainText(`"./elementwise"`);
});

test("an error about cyclic imports names the cells", async ({ site }) => {
  const cell = site.cell("elementwise.ts");
  await cell.edit(`import "./matmul_shapes";\n${await cell.code()}`);
  await cell.run();
  await expect(cell.output).toContainText("elementwise.ts → matmul_shapes.ts → elementwise.ts");
});
