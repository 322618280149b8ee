import { parentPort, Worker, workerData } from "node:worker_threads";
import type { Problem } from "../schema/index.ts";
import { contentProblems } from "./content-problems.ts";
import type { ProblemsOptions } from "./content-problems.ts";

/** What this module's own worker is started with. */
interface Task {
  problemsOf: Parameters<typeof contentProblems>;
}

/** Finds the problems of the content as `contentProblems` does, without work in this thread. */
export function contentProblemsInWorker(
  root: string,
  contentDir: string,
  options: ProblemsOptions = {},
): Promise<Problem[]> {
  return new Promise((resolve, reject) => {
    const task: Task = { problemsOf: [root, contentDir, options] };
    const worker = new Worker(new URL(import.meta.url), { workerData: task });
    worker.once("message", resolve).once("error", reject);
  });
}

const task = workerData as Partial<Task> | null;
if (task?.problemsOf) parentPort?.postMessage(await contentProblems(...task.problemsOf));
