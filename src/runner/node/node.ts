import { resultOf } from "../../cell/output/result.ts";
import type { CellError, Status } from "../../cell/types.ts";
import { cellProcess } from "./cell-process.ts";
import type { Extra } from "../extras.ts";
import { queuedTime } from "./queued-time.ts";
import type { Message, Ran, Run } from "../protocol.ts";
import { receive } from "../received/received.ts";

/** The shortest time by which a run is extended, in milliseconds. */
const leastExtension = 100;

/**
 * Runs a program in a new Node process, with a time and memory limit. It uses a process and not a
 * thread, since code that runs out of memory can end the whole process. On Linux, the process ends
 * with this one, and the time in which other programs had the processor does not count, so that a
 * busy machine does not fail a cell.
 */
export const run: Run = (program, { timeout, signal, onEvent }) =>
  new Promise<Ran>((resolve, reject) => {
    const started = performance.now();
    const received = receive(onEvent);
    const child = cellProcess();
    const release = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
    };
    child.on("error", (error) => {
      release();
      reject(error);
    });
    const finish = (status: Status, error?: CellError, wanted: Extra[] = []) => {
      release();
      child.kill("SIGKILL");
      resolve({
        ...resultOf(status, received.events, performance.now() - started, error),
        wanted,
      });
    };
    const stop = () => finish("stopped");
    let counted = queuedTime(child.pid);
    const expire = () => {
      const queued = queuedTime(child.pid);
      const lost = queued - counted;
      if (lost < leastExtension) return finish("timeout");
      counted = queued;
      timer = setTimeout(expire, lost);
    };
    let timer = setTimeout(expire, timeout * 1000);
    if (signal?.aborted) return stop();
    signal?.addEventListener("abort", stop);

    child.on("message", (message: Message) => {
      if (message.type !== "end") received.add(message);
      else finish(message.error ? "error" : "ok", message.error, message.wanted);
    });
    // When the channel closes, all messages have arrived; the exit code is known by then or soon
    // after.
    child.on("disconnect", () => {
      if (child.exitCode !== null || child.signalCode !== null) ended();
      else child.on("exit", ended);
    });
    if (child.connected) child.send({ program });

    function ended() {
      finish("error", { ...deathOf(child.exitCode), frames: [] });
    }
  });

/** Why Node ended before it reported the end of the cell; it has no exit code if it was aborted. */
function deathOf(exitCode: number | null) {
  // Nothing is left that could settle the promise that the cell awaits.
  if (exitCode === 0)
    return { name: "Error", message: "the cell awaits a promise that never settles" };
  if (exitCode === 1) return { name: "Error", message: "Node exited with 1 before the cell ended" };
  return { name: "RangeError", message: "out of memory" };
}
