import { spawnSync } from "node:child_process";

/** The commit that is checked out in a folder. */
export interface Commit {
  hash: string;
  /** Whether there are uncommitted changes. */
  changed: boolean;
}

/** The commit that is checked out in a folder; undefined without Git or a commit. */
export function commitOf(root: string): Commit | undefined {
  const git = (...args: string[]) =>
    spawnSync("git", ["-C", root, ...args], { encoding: "utf8", windowsHide: true });
  const head = git("rev-parse", "HEAD");
  if (head.status !== 0) return undefined;
  return { hash: head.stdout.trim(), changed: git("status", "--porcelain").stdout !== "" };
}
