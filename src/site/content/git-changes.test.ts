import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { gitChanges } from "./git-changes.ts";

it("a file has the time of the last commit that changed it, but not of those that added or moved it", async () => {
  const root = mkdtempSync(join(tmpdir(), "changes-"));
  const git = (...args: string[]) => {
    const made = spawnSync(
      "git",
      ["-C", root, "-c", "user.name=a", "-c", "user.email=a@b", ...args],
      {
        encoding: "utf8",
        env: { ...process.env, GIT_COMMITTER_DATE: args.at(-1) },
      },
    );
    expect(made.stderr, args.join(" ")).not.toContain("fatal");
  };
  const commit = (time: string) => {
    git("add", "-A");
    git("commit", "-q", "-m", time);
  };
  const write = (name: string, text: string) => writeFileSync(join(root, "content", name), text);
  const text = "A text that is long enough to be found again.\n".repeat(5);
  expect(await gitChanges(root, "content")).toEqual(new Map());
  mkdirSync(join(root, "content"));
  git("init", "-q", "-b", "main");
  write("변경.md", "one");
  write("added.md", "one");
  write("moved.md", text);
  commit("2024-01-01T00:00:00+09:00");
  write("변경.md", "two");
  commit("2024-02-01T00:00:00+09:00");
  git("mv", "content/moved.md", "content/there.md");
  commit("2024-03-01T00:00:00+09:00");
  expect(await gitChanges(root, "content")).toEqual(
    new Map([["content/변경.md", "2024-02-01T00:00:00+09:00"]]),
  );
});
