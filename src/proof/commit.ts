import { spawnSync } from "node:child_process";

/** The commit that is checked out in a folder. */
export interface Commit {
  hash: string;
  /** The time of the commit, in ISO 8601. */
  at: string;
  /** Whether there are uncommitted changes. */
  changed: boolean;
}

/** The commit that is checked out in a folder; undefined without Git or a commit. */
export function commitOf(root: string): Commit | undefined {
  const git = (...args: string[]) =>
    spawnSync("git", ["-C", root, ...args], { encoding: "utf8", windowsHide: true });
  const head = git("log", "-1", "--format=%H %cI");
  if (head.status !== 0) return undefined;
  const [hash, at] = head.stdout.trim().split(" ");
  return { hash, at, changed: git("status", "--porcelain").stdout !== "" };
}
