import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";

it("an import that cannot write says what is wrong and how to mend it", () => {
  const folder = mkdtempSync(join(tmpdir(), "import-"));
  mkdirSync(join(folder, "old/_posts"), { recursive: true });
  writeFileSync(join(folder, "old/_config.yml"), "title: Old\n");
  writeFileSync(join(folder, "old/_posts/2020-01-01-a.md"), "---\ntitle: A\n---\nText.\n");
  writeFileSync(join(folder, "new"), "a file");
  const command = join(import.meta.dirname, "import.ts");
  const args = [command, join(folder, "old"), "--into", join(folder, "new")];
  const { stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  expect(stderr).toBe(
    `${join(folder, "new/imported")}: there is a file where a folder is needed: delete or rename it (ENOTDIR)\n`,
  );
  expect(status).toBe(2);
});
