import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { codeDigest, digest } from "../../cache/index.ts";
import { runForked } from "./fork-server.ts";
import { runStarted, type Ended } from "./python-processes.ts";

/** A Python that has NumPy. */
export interface Python {
  command: string;
  /** The version of Python. */
  version: string;
  /** The version of NumPy. */
  numpy: string;
  /** Whether it runs twins in forks of one process, which imports NumPy once for all of them. */
  forks?: boolean;
}

/** The result of a twin. `line` is 0 if the Python process died, so that no line is known. */
export interface TwinRun {
  text: string;
  error: { name: string; message: string; line: number } | null;
}

const execFileAsync = promisify(execFile);

const folder = fileURLToPath(new URL(".", import.meta.url));

/** The digest of the code that runs twins, which includes the stand-ins for the libraries. */
export const twinRunner = digest([
  codeDigest(import.meta.url),
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".py"))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8")),
]);

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
    // Linux only: elsewhere, the libraries of NumPy may not work after a fork.
    const forks = "hasattr(os, 'pidfd_open') and hasattr(os, 'memfd_create')";
    const asked = `import os, platform, sys; print(platform.python_version(), ${forks}, sys.executable)`;
    const { stdout } = await execFileAsync(name, ["-c", asked]);
    const [, version = "", forking, path = ""] = /^(\S+) (\S+) (.*)/.exec(stdout) ?? [];
    return { command: path.trim() || name, version, forks: forking === "True" };
  } catch {
    return undefined;
  }
}

/**
 * Runs a twin under real NumPy.
 *
 * @param modules the code of the twin and of the twins that it imports, by stem
 */
export async function runTwin(
  { command, forks = false }: Python,
  modules: Record<string, string>,
  entry: string,
): Promise<TwinRun> {
  const ended = await (forks ? runForked : runStarted)(command, { modules, entry });
  return (ended.status === 0 && resultIn(ended)) || died(ended);
}

/** The result of a twin whose Python ended before the twin did. */
function died({ status, signal, complaint }: Ended): TwinRun {
  const how = signal ? `was killed by ${signal}` : `exited with ${status}`;
  const message = `Python ${how} before the twin ended ${complaint}`.trimEnd();
  return { text: "", error: { name: "Error", message, line: 0 } };
}

/**
 * The result in the last line that the script wrote. A twin that writes to standard output without
 * `print` may have written others before.
 */
function resultIn({ output }: Ended): TwinRun | undefined {
  try {
    return JSON.parse(output.slice(output.lastIndexOf("\n") + 1)) as TwinRun;
  } catch {
    return undefined;
  }
}
