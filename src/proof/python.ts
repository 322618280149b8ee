import { execFile, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { digest } from "../cache/index.ts";
import { offline } from "../runner/offline.ts";

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

const execFileAsync = promisify(execFile);

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

/**
 * The variables of the environment that a twin's Python is given: where its libraries are, and how
 * NumPy's OpenBLAS is to work where it mistakes the processor. `python -I` would ignore the hash seed.
 */
const variables = [
  ...["APPDATA", "SYSTEMROOT", "LD_LIBRARY_PATH", "PYTHONHOME", "PYTHONPATH"],
  ...["OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE"],
];

/** How a Python is started for a twin, which it then reads from its input. */
function start(python: string) {
  const [command, ...args] = offline([python, script]);
  const kept = variables.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  const settings = { PYTHONIOENCODING: "utf-8", PYTHONHASHSEED: "0", PYTHONDONTWRITEBYTECODE: "1" };
  const env = { ...Object.fromEntries(kept), ...settings };
  return { command, args, options: { timeout: patience, cwd: tmpdir(), env } };
}

/** The first Python among $PYTHON and the usual names in which a twin can import NumPy. */
export async function findPython(): Promise<Python | undefined> {
  const candidates = [process.env.PYTHON, "python3", "/usr/bin/python3", "python"];
  for (const candidate of candidates) {
    const command = candidate && (await executableOf(candidate));
    if (!command) continue;
    const version = "import numpy\nprint(numpy.__version__)";
    const { text, error } = await runTwin({ command, numpy: "" }, { version }, "version");
    if (!error) return { command, numpy: text.trim() };
  }
  return undefined;
}

/** The Python that a name starts, since the name may be that of a script which chooses one. */
async function executableOf(name: string): Promise<string | undefined> {
  try {
    const { stdout } = await execFileAsync(name, ["-c", "import sys; print(sys.executable)"]);
    return stdout.trim() || name;
  } catch {
    return undefined;
  }
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
    const { command, args, options } = start(python.command);
    const child = spawn(command, args, options);
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
