import { parentPort, Worker, workerData } from "node:worker_threads";
import type { Problem } from "../../schema/index.ts";
import { contentProblems } from "../problems/content-problems.ts";
import type { ProblemsOptions } from "../problems/content-problems.ts";
import { forgetOwnAddresses } from "../addresses/own-addresses.ts";

/** What this module's own worker is started with. */
interface Task {
  problemsOf: Parameters<typeof contentProblems>;
}

/**
 * Returns a function that finds the problems of the content as `contentProblems` does, without work
 * in this thread. Its worker lives on, and so reads only the texts again that have changed. It
 * answers one question at a time.
 */
export function problemsWorker(
  root: string,
  contentDir: string,
  options: ProblemsOptions = {},
): () => Promise<Problem[]> {
  let worker: Worker | undefined;
  const started = () => {
    const task: Task = { problemsOf: [root, contentDir, options] };
    const made = new Worker(new URL(import.meta.url), { workerData: task });
    // One that failed is replaced at the next question.
    made.once("exit", () => (worker = undefined));
    return made;
  };
  return () =>
    new Promise((resolve, reject) => {
      const asked = (worker ??= started());
      asked.once("message", (problems: Problem[]) => {
        asked.off("error", reject);
        // It does not keep the process alive.
        asked.unref();
        resolve(problems);
      });
      asked.once("error", reject);
      asked.ref();
      asked.postMessage("check");
    });
}

const task = workerData as Partial<Task> | null;
if (task?.problemsOf && parentPort) {
  const port = parentPort;
  const { problemsOf } = task;
  port.on("message", async () => {
    forgetOwnAddresses();
    port.postMessage(await contentProblems(...problemsOf));
  });
}
