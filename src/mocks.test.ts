import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

it("a test that replaces a module for its whole file is named *.mocked.test.ts, so that the file has its own modules", () => {
  const mocking = globSync("**/*.test.ts", { cwd: import.meta.dirname }).filter((file) =>
    /^vi\.mock\(/m.test(readFileSync(join(import.meta.dirname, file), "utf8")),
  );
  expect(mocking).toContain(join("markdown", "code", "cell-html.mocked.test.ts"));
  expect(mocking.filter((file) => !file.endsWith(".mocked.test.ts"))).toEqual([]);
});
