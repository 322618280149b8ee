import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { libraries } from "../cell/cut.ts";
import { bundleRuntime, type Runtime } from "../runner/bundle.ts";
import { digest } from "./cache.ts";
import type { Means } from "./prove.ts";
import { findPython } from "./python.ts";

/** What proofs need, and what readers' runs do. */
export type MadeMeans = Means & { runtime: Runtime };

/** What looks at runs and keeps what it saw. */
const observers = ["run-cell.ts", "../cell/history.ts"].map((file) =>
  fileURLToPath(new URL(file, import.meta.url)),
);

/** Makes ready what proofs need: the bundled libraries, and a Python with NumPy if there is one. */
export async function makeMeans(root: string): Promise<MadeMeans> {
  const runtime = await bundleRuntime();
  const runner = sourcesIn("runner");
  return {
    root,
    runtime,
    libraries: runtime.libraries,
    runner: digest([...runner, ...observers].map((file) => readFileSync(file, "utf8"))),
    sources: [...runner, ...libraries.flatMap(sourcesIn)],
    python: findPython(),
  };
}

/** The source files of a room. */
function sourcesIn(room: string): string[] {
  const folder = fileURLToPath(new URL(`../${room}/`, import.meta.url));
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .sort()
    .map((name) => join(folder, name));
}
