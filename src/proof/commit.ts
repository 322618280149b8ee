import { spawnSync } from "node:child_process";

/** The commit that a folder is at. */
export interface Commit {
  hash: string;
  /** Whether files differ from it. */
  changed: boolean;
}

/** The commit of a folder; nothing where there is no Git, or no commit. */
export function commitOf(root: string): Commit | undefined {
  const git = (...args: string[]) =>
    spawnSync("git", ["-C", root, ...args], { encoding: "utf8", windowsHide: true });
  const head = git("rev-parse", "HEAD");
  if (head.status !== 0) return undefined;
  return { hash: head.stdout.trim(), changed: git("status", "--porcelain").stdout !== "" };
}
