import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { codeDigest, digest, remember } from "../../cache/index.ts";

/**
 * When Git last recorded a change of each file below a folder: in ISO 8601, by path. The commit that
 * added a file is not a change of it, and neither is one that only moved it. Empty without Git.
 *
 * @param root the project's folder
 * @param folder below it, such as "content"
 */
export async function gitChanges(root: string, folder: string): Promise<Map<string, string>> {
  const known = git(root, ["rev-parse", "HEAD", "--git-path", "shallow"]);
  if (known === undefined) return new Map();
  const [head, file] = known.split("\n");
  // A shallow clone lists in this file where its history begins, which a later fetch can change.
  const shallow = resolve(root, file);
  const start = existsSync(shallow) ? readFileSync(shallow, "utf8") : "";
  const key = digest(["git-changes", codeDigest(import.meta.url), root, head, start, folder]);
  const entries = await remember(key, () => {
    const format = ["--format=%x00%cI", "--name-only", "--diff-filter=M", "--relative"];
    return [
      ...changesIn(git(root, ["-c", "core.quotePath=false", "log", ...format, "--", folder])),
    ];
  });
  return new Map(entries);
}

/** Reads the log, in which the newest commit is first. */
function changesIn(log = ""): Map<string, string> {
  const changes = new Map<string, string>();
  for (const commit of log.split("\0").slice(1)) {
    const [time, ...files] = commit.split("\n").filter(Boolean);
    for (const file of files) if (!changes.has(file)) changes.set(file, time);
  }
  return changes;
}

/** What a Git command prints; undefined if it fails, as it does outside a repository. */
function git(root: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync("git", ["-C", root, ...args], {
    encoding: "utf8",
    windowsHide: true,
    maxBuffer: 2 ** 28,
  });
  return status === 0 ? stdout.trimEnd() : undefined;
}
