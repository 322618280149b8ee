import { expect, test } from "vitest";
import { mdxModule } from "./mdx-module.ts";

/** The code of the module. */
function codeOf(command: "serve" | "build", code?: boolean): string {
  const { configResolved, load } = mdxModule(code);
  (configResolved as (config: { command: string }) => void)({ command });
  return (load as { handler: () => string }).handler();
}

test("in development, the module names no files, which Astro would all compile for the first page", () => {
  expect(codeOf("serve")).not.toContain("glob");
  expect(codeOf("serve")).not.toMatch(/import\(["'`]/);
});

test("a build, and pages with code of their own, name the files, so that Vite knows their styles", () => {
  expect(codeOf("build")).toContain("import.meta.glob");
  expect(codeOf("serve", true)).toContain("import.meta.glob");
});
