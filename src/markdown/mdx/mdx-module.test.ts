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

test("prices in a module are text", () => {
  const { handler } = mdxModule(true).transform as {
    handler: (text: string, id: string) => { code: string };
  };
  expect(handler("$5 and $6, {1 + 1}", "/content/posts/en/a.mdx").code).toBe(
    "\\$5 and $6, {1 + 1}",
  );
});
