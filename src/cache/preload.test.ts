import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";

it.each(["const a: number = ;", "enum A {}"])("the error of %j names the file", (text) => {
  const root = mkdtempSync(join(tmpdir(), "preload-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(import.meta.dirname, join(root, "src/cache"), { recursive: true });
  writeFileSync(join(root, "package.json"), '{ "type": "module" }');
  writeFileSync(join(root, "src/wrong.ts"), text);
  const args = ["--import", "./src/cache/preload.ts", "src/wrong.ts"];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  expect(status).toBe(1);
  expect(stderr).toContain("src/wrong.ts:1\n");
});
