import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { digest } from "./cache.ts";

/** A Python that has NumPy. */
export interface Python {
  command: string;
  numpy: string;
}

/** What a twin did; `line` is 0 where Python itself ended, so that no line can be named. */
export interface TwinRun {
  text: string;
  error: { name: string; message: string; line: number } | null;
}

const folder = fileURLToPath(new URL("./python/", import.meta.url));
const script = join(folder, "run_twin.py");

/** Changes whenever the way in which twins are run does, or what stands in for the libraries. */
export const standIns = digest(
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".py"))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8")),
);

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
    child.on("close", (status, signal) => {
      const how = signal ? `was ended by ${signal}` : `ended with ${status}`;
      const message = `Python ${how} before the twin did ${complaint}`.trimEnd();
      const died: TwinRun = { text: "", error: { name: "Error", message, line: 0 } };
      resolve(status === 0 ? (lastLine(output) ?? died) : died);
    });
    child.stdin.end(JSON.stringify({ modules, entry }));
  });
}

/** What the script wrote last; a twin that writes past `print` may have written before. */
function lastLine(output: string): TwinRun | undefined {
  try {
    return JSON.parse(output.slice(output.lastIndexOf("\n") + 1)) as TwinRun;
  } catch {
    return undefined;
  }
}
