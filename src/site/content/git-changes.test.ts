import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { gitChanges } from "./git-changes.ts";

function run(root: string, args: readonly string[], time?: string) {
  const made = spawnSync(
    "git",
    ["-C", root, "-c", "user.name=a", "-c", "user.email=a@b", ...args],
    {
      encoding: "utf8",
      env: { ...process.env, ...(time && { GIT_COMMITTER_DATE: time }) },
    },
  );
  expect(made.stderr, args.join(" ")).not.toContain("fatal");
}

function commitAll(root: string, time: string) {
  run(root, ["add", "-A"]);
  run(root, ["commit", "-q", "-m", time], time);
}

it("a file has the time of the last commit that changed it, but not of those that added or moved it", async () => {
  const root = mkdtempSync(join(tmpdir(), "changes-"));
  const write = (name: string, text: string) => writeFileSync(join(root, "content", name), text);
  const text = "A text that is long enough to be found again.\n".repeat(5);
  expect(await gitChanges(root, "content")).toEqual(new Map());
  mkdirSync(join(root, "content"));
  run(root, ["init", "-q", "-b", "main"]);
  write("변경.md", "one");
  write("added.md", "one");
  write("moved.md", text);
  commitAll(root, "2024-01-01T00:00:00+09:00");
  write("변경.md", "two");
  commitAll(root, "2024-02-01T00:00:00+09:00");
  run(root, ["mv", "content/moved.md", "content/there.md"]);
  commitAll(root, "2024-03-01T00:00:00+09:00");
  expect(await gitChanges(root, "content")).toEqual(
    new Map([["content/변경.md", "2024-02-01T00:00:00+09:00"]]),
  );
});

it("a shallow clone that fetches more of the history has the times of more commits", async () => {
  const root = mkdtempSync(join(tmpdir(), "changes-"));
  const origin = join(root, "origin");
  mkdirSync(join(origin, "content"), { recursive: true });
  run(origin, ["init", "-q", "-b", "main"]);
  for (const day of ["01", "02", "03"]) {
    const file = day === "03" ? "other.md" : "a.md";
    writeFileSync(join(origin, "content", file), day);
    commitAll(origin, `2024-01-${day}T00:00:00+09:00`);
  }
  run(root, ["clone", "-q", "--depth", "1", pathToFileURL(origin).href, "clone"]);
  const clone = join(root, "clone");
  expect(await gitChanges(clone, "content")).toEqual(new Map());
  run(clone, ["fetch", "-q", "--unshallow"]);
  expect(await gitChanges(clone, "content")).toEqual(
    new Map([["content/a.md", "2024-01-02T00:00:00+09:00"]]),
  );
});
