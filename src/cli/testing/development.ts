import { spawn } from "node:child_process";
import { once } from "node:events";

/** A development server, as `npm start` starts it. */
export class Development {
  /** What it printed since the last `take`. */
  #said = "";
  readonly #process;
  readonly #waiting = new Set<() => void>();

  /** @param folder the project's folder */
  constructor(folder: string, env: NodeJS.ProcessEnv) {
    const command = ["node_modules/astro/bin/astro.mjs", "dev", "--port=0"];
    this.#process = spawn(process.execPath, command, { cwd: folder, env });
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        this.#said += text;
        for (const look of this.#waiting) look();
      });
    }
  }

  /** Forgets what it printed so far, and returns it. */
  take(): string {
    const said = this.#said;
    this.#said = "";
    return said;
  }

  /** Waits until it has printed a text that matches, and returns the match. */
  said(pattern: RegExp): Promise<RegExpExecArray> {
    return new Promise((resolve) => {
      const look = () => {
        const match = pattern.exec(this.#said);
        if (!match) return;
        this.#waiting.delete(look);
        resolve(match);
      };
      this.#waiting.add(look);
      look();
    });
  }

  async stop(): Promise<void> {
    // A process that a signal has ended has no exit code.
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    // On a gentler signal, it would wait until all connections are closed.
    this.#process.kill("SIGKILL");
    await once(this.#process, "exit");
  }
}
