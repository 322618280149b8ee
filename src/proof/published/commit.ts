import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** The commit that is checked out in a folder. */
export interface Commit {
  hash: string;
  /** The time of the commit, in ISO 8601. */
  at: string;
  /** Whether there are uncommitted changes. */
  changed: boolean;
}

/** The commit that is checked out in a folder; undefined without Git or a commit. */
export async function commitOf(root: string): Promise<Commit | undefined> {
  const options = { windowsHide: true, maxBuffer: 2 ** 28 };
  const git = async (...args: string[]) =>
    (await promisify(execFile)("git", ["-C", root, ...args], options)).stdout;
  try {
    const [head, status] = await Promise.all([
      git("log", "-1", "--format=%H %cI"),
      git("status", "--porcelain"),
    ]);
    const [hash, at] = head.trim().split(" ");
    return { hash, at, changed: status !== "" };
  } catch {
    return undefined;
  }
}
