import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { digest, keep, recall } from "../../cache/index.ts";
import { installedPython } from "../../proof/python/python.ts";
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
 *
 * @param key the current `keyOf` the step
 */
export async function countsPassed(
  step: Step,
  root: string,
  key: string | undefined,
): Promise<Count[] | undefined> {
  const kept = key === undefined ? undefined : await recall<Kept>(key);
  return kept?.output === outputOf(step, root) ? kept?.counts : undefined;
}

/**
 * Records that a step passed, and how many tests it contains, unless a file has changed while it ran.
 *
 * @param key `keyOf` the step before it ran
 */
export async function keepPassed(
  step: Step,
  root: string,
  key: string | undefined,
  counts: Count[] = [],
): Promise<void> {
  if (key === undefined || key !== (await keyOf(step, root))) return;
  await keep(key, { output: outputOf(step, root), counts } satisfies Kept);
}

/** The digest of everything that a step's result depends on; undefined if that is unknown. */
export async function keyOf(step: Step, root: string): Promise<string | undefined> {
  const { name, command, env, inputs, python } = step;
  const files = inputs && filesOf(inputs, root);
  if (!files) return undefined;
  const programs = [process.version, python && (await installedPython())];
  return digest(["passed step", name, command, env, programs, digestOf(files, root)]);
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
    // A file may be deleted but still known to Git, and a link may lead to a folder.
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) continue;
    hash.update(`${file}\0`).update(readFileSync(path)).update("\0");
  }
  return hash.digest("hex");
}
