import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { attached } from "./attached.ts";
import { maxMemory } from "../limits.ts";
import { codeFrom } from "./node-code.ts";
import { offline } from "./offline.ts";

/** The script that the process starts with, the only file that it can read. */
const script = fileURLToPath(new URL("./node-start.js", import.meta.url));

/** The code that runs the program in the process. */
const runner = new URL("./node-process.ts", import.meta.url).href;

/**
 * With --permission, Node denies access to all other files, processes, threads, addons and WASI,
 * but not to the network.
 */
const flags = [
  "--permission",
  `--allow-fs-read=${script}`,
  "--disallow-code-generation-from-strings",
  "--no-addons",
  "--no-warnings",
  `--max-old-space-size=${maxMemory}`,
];

/** Processes that have loaded the code that runs a program, and wait for one. */
const waiting = new Set<ChildProcess>();
let most = 0;

/** The pause between the end of a process and its replacement, in milliseconds: the result is shown first. */
const pause = 1000;

/**
 * From now on, keeps this many processes waiting, so that the next programs start at once. They end with
 * this process, and do not keep it alive.
 */
export function keepWaiting(count: number): void {
  most = count;
  while (waiting.size < most) {
    let child: ChildProcess;
    try {
      child = started();
    } catch {
      // The system lacks memory, for example: the next program says it, if this is still so.
      return;
    }
    waiting.add(child);
    child.unref();
    child.channel?.unref();
    // It is not replaced: the next program starts its own process, whose failure is reported.
    for (const event of ["error", "disconnect", "exit"])
      child.on(event, () => waiting.delete(child));
  }
}

/** A new process for one program, which runs when it receives `{ program }`. */
export function cellProcess(): ChildProcess {
  const [child] = waiting;
  if (!child) return started();
  waiting.delete(child);
  child.ref();
  child.channel?.ref();
  child.once("exit", () => setTimeout(() => keepWaiting(most), pause).unref());
  return child;
}

function started(): ChildProcess {
  const [execPath, ...execArgv] = offline(attached([process.execPath, ...flags]));
  const child = fork(script, {
    execPath,
    execArgv,
    env: {},
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  // A process that did not start has no channel, and emits an error.
  if (child.connected) child.send(codeFrom(runner));
  return child;
}
