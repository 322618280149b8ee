import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { readFileSync } from "node:fs";
import { digest } from "./cache.ts";

/** A Python that has NumPy. */
export interface Python {
  command: string;
  numpy: string;
}

/** What a twin did. */
export interface TwinRun {
  text: string;
  error: { name: string; message: string; line: number } | null;
}

const script = fileURLToPath(new URL("./python/run_twin.py", import.meta.url));

/** Changes whenever the way in which twins are run does. */
export const standIns = digest(readFileSync(script, "utf8"));

/** How long a twin may take, in milliseconds. */
const patience = 120_000;

/** The first Python with NumPy among $PYTHON and the usual names. */
export function findPython(): Python | undefined {
  const candidates = [process.env.PYTHON, "python3", "/usr/bin/python3", "python"];
  for (const command of candidates) {
    if (!command) continue;
    const asked = spawnSync(command, ["-c", "import numpy; print(numpy.__version__)"], {
      encoding: "utf8",
    });
    if (asked.status === 0) return { command, numpy: asked.stdout.trim() };
  }
  return undefined;
}

/**
 * Runs a twin under real NumPy.
 *
 * @param modules the code of the twin and of those it imports, by stem
 */
export function runTwin(
  python: Python,
  modules: Record<string, string>,
  entry: string,
): Promise<TwinRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(python.command, [script], {
      timeout: patience,
      env: { ...process.env, PYTHONIOENCODING: "utf-8", PYTHONHASHSEED: "0" },
    });
    let output = "";
    let complaint = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (complaint += text));
    child.on("error", reject);
    child.on("close", (status) => {
      if (status === 0) resolve(JSON.parse(output) as TwinRun);
      else reject(new Error(`${entry}.py did not run: ${complaint || `exit ${status}`}`));
    });
    child.stdin.end(JSON.stringify({ modules, entry }));
  });
}
