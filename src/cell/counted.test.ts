import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { counted } from "./counted.ts";

it("uses the singular for one only", () => {
  expect([0, 1, 2].map((count) => counted(count, "problem"))).toEqual([
    "0 problems",
    "1 problem",
    "2 problems",
  ]);
});

it("is used by all messages: none contains a plural such as problem(s)", () => {
  const src = join(import.meta.dirname, "..");
  const files = globSync("{cli,import,proof,site}/**/*.ts", { cwd: src });
  const open = files.filter((file) =>
    /\$\{[^}]*\}[\w ]*\w\(s\)/.test(readFileSync(join(src, file), "utf8")),
  );
  expect(open).toEqual([]);
});
