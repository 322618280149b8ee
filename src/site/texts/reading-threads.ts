import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { parentPort, Worker, workerData } from "node:worker_threads";
import type { FileText } from "../../cache/index.ts";
import { ProgressLine } from "../../proof/report/progress-line.ts";
import { recallFrontMatter } from "../content/front-matter-of.ts";
import { reader } from "./reader.ts";
import type { ReaderOptions } from "./reader.ts";

/** The text of a file that is read. */
interface Written extends FileText {
  file: string;
}

/** What a thread of this module is started with. */
interface Task {
  readerOf: ReaderOptions;
}

/** The files that a thread has at once, so that it does not wait for the next one. */
const ahead = 2;

/** The files for which another thread is worth its start. */
const least = 8;

/** Reads files in as many threads as are worth their start, which store the results in the cache. */
export async function readInThreads(
  files: readonly Written[],
  options: ReaderOptions,
): Promise<void> {
  const count = Math.min(availableParallelism(), Math.floor(files.length / least));
  const line = new ProgressLine();
  const waiting = files.values();
  let done = 0;
  const thread = () =>
    new Promise<void>((resolve, reject) => {
      const task: Task = { readerOf: options };
      const worker = new Worker(new URL(import.meta.url), { workerData: task });
      let pending = 0;
      const next = () => {
        const { value, done } = waiting.next();
        if (!done) {
          pending++;
          worker.postMessage(value);
        } else if (pending === 0) {
          worker.postMessage(undefined);
        }
      };
      worker.on("message", () => {
        pending--;
        line.show(`Reading the pages: ${++done} of ${files.length}`);
        next();
      });
      worker.once("error", reject).once("exit", () => resolve());
      for (let i = 0; i < ahead; i++) next();
    });
  await Promise.all(Array.from({ length: count }, thread));
  line.end();
}

const task = workerData as Partial<Task> | null;
if (task?.readerOf && parentPort) {
  const port = parentPort;
  const { read } = reader(task.readerOf);
  await recallFrontMatter(task.readerOf.contentDir);
  port.on("message", async (written: Written | undefined) => {
    if (!written) return port.close();
    await read(written.file, written);
    // A thread that never pauses keeps the memory of the trees that it has parsed.
    await setImmediate();
    port.postMessage(written.file);
  });
}
