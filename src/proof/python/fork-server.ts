import { Socket } from "node:net";
import { createInterface } from "node:readline";
import { patience, start, type Ended, type PythonProgram } from "./python-processes.ts";

interface Waiting {
  resolve(ended: Ended): void;
  reject(error: Error): void;
}

/** The servers by the command that starts their Python. */
const servers = new Map<string, ForkServer>();

/** Runs a program in a fork of a Python process that has imported NumPy. */
export function runForked(
  python: string,
  program: PythonProgram,
  seconds = patience,
): Promise<Ended> {
  const server = servers.get(python) ?? new ForkServer(python);
  servers.set(python, server);
  return server.run({ ...program, seconds });
}

/** A Python process that forks for each program. It ends with this process. */
class ForkServer {
  readonly #child;
  readonly #waiting = new Map<number, Waiting>();
  #complaint = "";
  #count = 0;

  constructor(python: string) {
    this.#child = start(python, "fork_twins");
    const { stdin, stdout, stderr } = this.#child;
    stderr.setEncoding("utf8").on("data", (text: string) => (this.#complaint += text));
    createInterface({ input: stdout }).on("line", (line) => this.#report(line));
    // A process that has died is reported below.
    stdin.on("error", () => undefined);
    this.#child.on("error", (error) => this.#end(python, ({ reject }) => reject(error)));
    this.#child.on("close", (status, signal) => {
      const ended = { output: "", complaint: this.#complaint, status, signal };
      this.#end(python, ({ resolve }) => resolve(ended));
    });
  }

  run(program: PythonProgram & { seconds: number }): Promise<Ended> {
    const id = this.#count++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#keepAlive();
      this.#child.stdin.write(`${JSON.stringify({ id, ...program })}\n`);
    });
  }

  #report(line: string): void {
    try {
      const { id, ...ended } = JSON.parse(line) as Ended & { id: number };
      this.#waiting.get(id)?.resolve(ended);
      this.#waiting.delete(id);
      this.#keepAlive();
    } catch {
      // Its end is reported to all that wait.
      this.#complaint += `It wrote ${JSON.stringify(line.slice(0, 200))}, which is not a result.`;
      this.#child.kill();
    }
  }

  #end(python: string, settle: (waiting: Waiting) => void): void {
    if (servers.get(python) === this) servers.delete(python);
    this.#waiting.forEach(settle);
    this.#waiting.clear();
  }

  /** Keeps this process alive while programs run, and no longer. */
  #keepAlive(): void {
    const { stdin, stdout, stderr } = this.#child;
    const alive = this.#waiting.size > 0;
    for (const one of [this.#child, stdin, stdout, stderr]) {
      if (one instanceof Socket || one === this.#child) alive ? one.ref() : one.unref();
    }
  }
}
