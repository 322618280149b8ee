import { execFile, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { codeDigest, digest } from "../cache/index.ts";
import { offline } from "../runner/offline.ts";

/** A Python that has NumPy. */
export interface Python {
  command: string;
  /** The version of Python. */
  version: string;
  /** The version of NumPy. */
  numpy: string;
}

/** The result of a twin. `line` is 0 if the Python process died, so that no line is known. */
export interface TwinRun {
  text: string;
  error: { name: string; message: string; line: number } | null;
}

const execFileAsync = promisify(execFile);

const folder = fileURLToPath(new URL("./python/", import.meta.url));
const script = join(folder, "run_twin.py");

/** The digest of the code that runs twins, which includes the stand-ins for the libraries. */
export const twinRunner = digest([
  codeDigest(import.meta.url),
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".py"))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8")),
]);

/** The time limit of a twin, in milliseconds. */
const patience = 120_000;

/**
 * The environment variables that a twin's Python receives: the paths of its libraries, and settings
 * of OpenBLAS for processors that it detects wrongly. `python -I` would ignore the hash seed.
 */
const variables = [
  ...["APPDATA", "SYSTEMROOT", "LD_LIBRARY_PATH", "PYTHONHOME", "PYTHONPATH"],
  ...["OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE"],
];

/** The command that starts Python for a twin, which Python then reads from its standard input. */
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

let known: Promise<Python | undefined> | undefined;

/** The result of `findPython`, which takes long, once in a process. */
export function installedPython(): Promise<Python | undefined> {
  return (known ??= findPython());
}

/** Finds the first Python, from $PYTHON and the usual names, in which a twin can import NumPy. */
export async function findPython(): Promise<Python | undefined> {
  const candidates = [process.env.PYTHON, "python3", "/usr/bin/python3", "python"];
  for (const candidate of candidates) {
    const found = candidate && (await interpreter(candidate));
    if (!found) continue;
    const asked = "import numpy\nprint(numpy.__version__)";
    const { text, error } = await runTwin({ ...found, numpy: "" }, { asked }, "asked");
    if (!error) return { ...found, numpy: text.trim() };
  }
  return undefined;
}

/**
 * The path and version of the Python that a command starts, since the command may be a script that
 * selects one.
 */
async function interpreter(name: string): Promise<Omit<Python, "numpy"> | undefined> {
  try {
    const asked = "import platform, sys; print(platform.python_version(), sys.executable)";
    const { stdout } = await execFileAsync(name, ["-c", asked]);
    const [, version = "", path = ""] = /^(\S+) (.*)/.exec(stdout) ?? [];
    return { command: path.trim() || name, version };
  } catch {
    return undefined;
  }
}

/**
 * Runs a twin under real NumPy.
 *
 * @param modules the code of the twin and of the twins that it imports, by stem
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
      const how = signal ? `was killed by ${signal}` : `exited with ${status}`;
      const message = `Python ${how} before the twin ended ${complaint}`.trimEnd();
      const died: TwinRun = { text: "", error: { name: "Error", message, line: 0 } };
      resolve(status === 0 ? (lastLine(output) ?? died) : died);
    });
    child.stdin.end(JSON.stringify({ modules, entry }));
  });
}

/**
 * The last line that the script wrote. A twin that writes to standard output without `print` may
 * have written others before.
 */
function lastLine(output: string): TwinRun | undefined {
  try {
    return JSON.parse(output.slice(output.lastIndexOf("\n") + 1)) as TwinRun;
  } catch {
    return undefined;
  }
}
