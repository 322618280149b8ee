import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { cellsOf } from "../../fences/fence.ts";
import { compileChecked } from "../index.ts";

const content = join(import.meta.dirname, "../../../../content");
const cells = globSync("**/*.{md,mdx}", { cwd: content }).flatMap((file) =>
  cellsOf(file, readFileSync(join(content, file), "utf8"))
    .cells.filter(({ options, code }) => !options.typeError && code)
    .map(({ options, code }) => [file, options.file, code] as const),
);

it.each(cells)("the lint accepts the cell of %s: %s", (_, file, code) => {
  const imported = Array.from(code.matchAll(/from "\.\/(\w+)"/g), ([, name]) => `${name}.ts`);
  expect(() => compileChecked(file, code, imported)).not.toThrow();
});
