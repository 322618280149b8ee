import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { digest, keep, recall } from "../../cache/index.ts";
import type { Count } from "./counts.ts";
import type { Step } from "./steps.ts";

interface Kept {
  /** The digest of the folder that the step wrote. */
  output?: string;
  counts: Count[];
}

/**
 * Returns how many tests a step passed before on the same files; undefined if it must run, since
 * it did not pass or its output has changed.
 */
export async function countsPassed(step: Step, root: string): Promise<Count[] | undefined> {
  const key = keyOf(step, root);
  const kept = key === undefined ? undefined : await recall<Kept>(key);
  return kept?.output === outputOf(step, root) ? kept?.counts : undefined;
}

/** Records that a step passed, and how many tests it contains. */
export async function keepPassed(step: Step, root: string, counts: Count[] = []): Promise<void> {
  const key = keyOf(step, root);
  if (key) await keep(key, { output: outputOf(step, root), counts } satisfies Kept);
}

/** The digest of everything that a step's result depends on; undefined if that is unknown. */
function keyOf({ name, command, env, inputs }: Step, root: string): string | undefined {
  const files = inputs && filesOf(inputs, root);
  return (
    files && digest(["passed step", name, command, env, process.version, digestOf(files, root)])
  );
}

/** The files that match Git's patterns, including uncommitted ones. */
function filesOf(patterns: readonly string[], root: string): string[] | undefined {
  const listing = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--"];
  const { status, stdout } = spawnSync("git", ["-C", root, ...listing, ...patterns], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
    windowsHide: true,
  });
  return status === 0 ? stdout.split("\0").filter(Boolean) : undefined;
}

function outputOf({ output }: Step, root: string): string | undefined {
  if (output === undefined) return undefined;
  const files = globSync("**", { cwd: join(root, output), withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length));
  return digestOf(files, root);
}

function digestOf(files: readonly string[], root: string): string {
  const hash = createHash("sha256");
  for (const file of [...new Set(files)].sort()) {
    const path = join(root, file);
    if (existsSync(path)) hash.update(`${file}\0`).update(readFileSync(path)).update("\0");
  }
  return hash.digest("hex");
}
