import { Worker } from "node:worker_threads";
import { resultOf } from "../cell/result.ts";
import type { CellError, Status } from "../cell/types.ts";
import { maxMemory } from "./limits.ts";
import type { Message, Ran, Run } from "./protocol.ts";
import { receive } from "./received.ts";

/** Runs a program in a fresh worker of Node, with a limit of time and memory. */
export const run: Run = (program, { timeout, signal, onEvent }) =>
  new Promise<Ran>((resolve, reject) => {
    const started = performance.now();
    const received = receive(onEvent);
    const worker = new Worker(new URL("./node-worker.ts", import.meta.url), {
      workerData: { program },
      resourceLimits: { maxOldGenerationSizeMb: maxMemory },
      execArgv: ["--disable-warning=ExperimentalWarning"],
      stdout: true,
      stderr: true,
    });
    const finish = (status: Status, error?: CellError, inspected = false) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
      void worker.terminate();
      resolve({
        ...resultOf(status, received.events, performance.now() - started, error),
        inspected,
      });
    };
    const stop = () => finish("stopped");
    const timer = setTimeout(() => finish("timeout"), timeout * 1000);
    if (signal?.aborted) return stop();
    signal?.addEventListener("abort", stop);

    worker.on("message", (message: Message) => {
      if (message.type !== "end") received.add(message);
      else finish(message.error ? "error" : "ok", message.error, message.inspected);
    });
    worker.on("error", (error) => {
      if ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY") {
        finish("error", { name: "RangeError", message: "out of memory", frames: [] });
      } else {
        reject(error);
      }
    });
    worker.on("exit", () => {
      const message = "the cell waits for something that never comes";
      finish("error", { name: "Error", message, frames: [] });
    });
  });
