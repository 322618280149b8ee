import { spawn } from "node:child_process";
import { once } from "node:events";
import { scriptArguments } from "./script.ts";

/** A development server, as `npm start` starts it. */
export class Development {
  /** What it printed since the last `take`. */
  #said = "";
  readonly #process;
  /** Called with each output, and when the process has ended. */
  readonly #waiting = new Set<() => void>();
  #hasEnded = false;

  /** @param folder the project's folder */
  constructor(folder: string, env: NodeJS.ProcessEnv) {
    const script = scriptArguments(folder, "start").filter((arg) => arg !== "--open");
    const command = [...script, "--port=0"];
    this.#process = spawn(process.execPath, command, { cwd: folder, env });
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        this.#said += text;
        this.#look();
      });
    }
    // All output was read.
    this.#process.on("close", () => {
      this.#hasEnded = true;
      this.#look();
    });
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  /** Forgets what it printed so far, and returns it. */
  take(): string {
    const said = this.#said;
    this.#said = "";
    return said;
  }

  /**
   * Waits until it has printed a text that matches, and returns the match.
   *
   * @throws Error (rejects) if the server ends without printing it
   */
  said(pattern: RegExp): Promise<RegExpExecArray> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(this.#said);
        if (!match && !this.#hasEnded) return;
        this.#waiting.delete(look);
        if (match) resolve(match);
        else reject(new Error(`the server ended and did not print ${pattern}:\n${this.#said}`));
      };
      this.#waiting.add(look);
      look();
    });
  }

  #look(): void {
    for (const look of this.#waiting) look();
  }

  async stop(): Promise<void> {
    // A process that a signal has ended has no exit code.
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    // On a gentler signal, it would wait until all connections are closed.
    this.#process.kill("SIGKILL");
    await once(this.#process, "exit");
  }
}
