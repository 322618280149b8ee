import { expect, test } from "vitest";
import { mdxModule } from "./mdx-module.ts";

/** The code of the module. */
function codeOf(code?: boolean): string {
  return (mdxModule(code).load as { handler: () => string }).handler();
}

test("the module names no files, so that a change of a page bundles nothing again", () => {
  expect(codeOf()).not.toMatch(/glob|import\(/);
});

test("pages with code of their own are modules, so that Vite knows their styles", () => {
  expect(codeOf(true)).toContain('import.meta.glob("/content/**/*.mdx")');
});
