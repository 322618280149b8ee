import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { libraries } from "../cell/program/cut.ts";
import type { Runtime } from "../runner/bundle.ts";
import { codeDigest, digest, remember } from "../cache/index.ts";
import type { Means } from "./prove.ts";
import { installedPython } from "./python/python.ts";

/** What the verification needs, and the bundles that readers' runs need. */
export type MadeMeans = Means & { runtime: Runtime };

/** The entry points of the code that runs cells and observes their runs; Node starts the others. */
export const runners = [
  "./run-cell.ts",
  "../runner/node/node-start.js",
  "../runner/node/node-process.ts",
].map((file) => new URL(file, import.meta.url).href);

/** The entry points of the bundles, and the code that bundles them. */
const bundled = [
  "../runner/bundle.ts",
  "../runner/evaluate/inspect.ts",
  "../runner/browser/worker.ts",
  "../runner/browser/sandbox.ts",
  ...[...libraries, "np/simd"].map((name) => `../${name}/index.ts`),
];

/**
 * Prepares what the verification needs: the bundled libraries, and a Python with NumPy if there is
 * one.
 */
export async function makeMeans(root: string): Promise<MadeMeans> {
  const [runtime, python] = await Promise.all([makeRuntime(), installedPython()]);
  return {
    root,
    runtime,
    libraries: runtime.libraries,
    runner: codeDigest(...runners),
    python,
  };
}

/** The source files of the libraries, of the runner and of their limits. */
export function runtimeSources(): string[] {
  return ["runner", "budget", ...libraries].flatMap(sourcesIn);
}

/** The bundles that runs need. They are cached until their sources or the bundling code change. */
async function makeRuntime(): Promise<Runtime> {
  const code = codeDigest(...bundled.map((file) => new URL(file, import.meta.url).href));
  const { libraries, sandbox } = await remember(digest(["runtime", code]), async () => {
    const { bundleRuntime } = await import("../runner/bundle.ts");
    const made = await bundleRuntime();
    return { libraries: [...made.libraries], sandbox: made.sandbox };
  });
  return { libraries: new Map(libraries), sandbox };
}

/** The source files of a room. */
function sourcesIn(room: string): string[] {
  const folder = fileURLToPath(new URL(`../${room}/`, import.meta.url));
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .sort()
    .map((name) => join(folder, name));
}
