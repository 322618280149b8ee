import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { root } from "./prove-all.ts";

// A checkout without a build: links to the folders of this one, which Node does not resolve.
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "unbuilt-"));
  cpSync(join(root, "package.json"), join(folder, "package.json"));
  for (const name of ["src", "e2e", "node_modules"]) {
    symlinkSync(join(root, name), join(folder, name), "junction");
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  "e2e/look/look.ts",
  "src/cli/lighthouse.ts",
  "src/cli/measure.ts",
  "src/cli/test-engines.ts",
])("%s says that the site must be built first", (file) => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--preserve-symlinks", "--preserve-symlinks-main", join(folder, file)],
    { encoding: "utf8" },
  );
  expect([status, stderr]).toEqual([
    2,
    "dist/cells.json does not exist: run npm run build first.\n",
  ]);
});
