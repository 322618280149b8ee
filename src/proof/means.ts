import { readdirSync, readFileSync } from "node:fs";
import { bundleRuntime, type Runtime } from "../runner/bundle.ts";
import { digest } from "./cache.ts";
import type { Means } from "./prove.ts";
import { findPython } from "./python.ts";

/** Makes ready what proofs need: the bundled libraries, and a Python with NumPy if there is one. */
export async function makeMeans(root: string): Promise<Means & { runtime: Runtime }> {
  const runtime = await bundleRuntime();
  return {
    root,
    runtime,
    libraries: runtime.libraries,
    runner: sourcesDigest(new URL("../runner/", import.meta.url)),
    python: findPython(),
  };
}

function sourcesDigest(folder: URL): string {
  const files = readdirSync(folder).sort();
  return digest(files.map((name) => [name, readFileSync(new URL(name, folder), "utf8")]));
}
