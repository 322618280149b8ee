import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import type { Problem } from "../schema/index.ts";
import { contentProblems } from "./content-problems.ts";

/** Finds the problems of the content as `contentProblems` does, without work in this thread. */
export function contentProblemsInWorker(root: string, contentDir: string): Promise<Problem[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { root, contentDir } });
    worker.once("message", resolve).once("error", reject);
  });
}

if (!isMainThread && parentPort) {
  const { root, contentDir } = workerData as { root: string; contentDir: string };
  parentPort.postMessage(await contentProblems(root, contentDir));
}
