import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { attached } from "../../runner/node/attached.ts";
import { offline } from "../../runner/node/offline.ts";

/** A program of Python modules, of which one is run. */
export interface PythonProgram {
  /** The code of the modules, by stem. */
  modules: Record<string, string>;
  /** The stem of the module that is run. */
  entry: string;
}

/** How a Python process ended, and what it wrote to its standard output and error. */
export interface Ended {
  output: string;
  complaint: string;
  /** Its exit code; null or negative if a signal ended it. */
  status: number | null;
  signal: string | null;
}

/** The time limit of a program, in seconds. */
export const patience = 120;

/**
 * The environment variables that a twin's Python receives: the paths of its libraries, and settings
 * of OpenBLAS for processors that it detects wrongly. `python -I` would ignore the hash seed.
 */
const variables = [
  ...["APPDATA", "SYSTEMROOT", "LD_LIBRARY_PATH", "PYTHONHOME", "PYTHONPATH"],
  ...["OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE"],
];

const settings = {
  ...{ PYTHONIOENCODING: "utf-8", PYTHONHASHSEED: "0", PYTHONDONTWRITEBYTECODE: "1" },
  // With more threads, OpenBLAS adds numbers in another order, so that a twin could print something else
  // on a machine with more processors, and its threads use the processor while they wait.
  OPENBLAS_NUM_THREADS: "1",
};

/**
 * Starts a script of this folder, without a network. On Linux, it ends with this process.
 *
 * @param seconds its time limit; 0 for none, if the script ends when its standard input does
 */
export function start(python: string, name: string, seconds = 0) {
  const script = fileURLToPath(new URL(`./${name}.py`, import.meta.url));
  const line: [string, string] = [python, script];
  // A script that reads its input to the end then ends its own processes; killed, it could not.
  const [command, ...args] = offline(seconds > 0 ? attached(line) : line);
  const kept = variables.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  const cwd = tmpdir();
  // Otherwise the program would be reported as missing.
  if (!existsSync(cwd)) {
    throw new Error(`TMPDIR is ${cwd}, which does not exist: create this folder, or unset TMPDIR`);
  }
  const env = { ...Object.fromEntries(kept), ...settings };
  const limit = { timeout: seconds * 1000, killSignal: "SIGKILL" } as const;
  return spawn(command, args, { ...limit, cwd, env });
}

/** Runs a program in a Python process that is started for it. */
export function runStarted(
  python: string,
  program: PythonProgram,
  seconds = patience,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = start(python, "run_twin", seconds);
    let output = "";
    let complaint = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (complaint += text));
    child.on("error", reject);
    child.on("close", (status, signal) => resolve({ output, complaint, status, signal }));
    child.stdin.end(JSON.stringify(program));
  });
}
