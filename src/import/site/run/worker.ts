import { parentPort, workerData } from "node:worker_threads";
import { answer } from "./answer.ts";
import type { ConvertJob, SharedSite } from "./answer.ts";

// Converts documents in a thread, which can be ended where one takes too much time or memory.
const shared = workerData as SharedSite;

parentPort?.on("message", (job: ConvertJob) => {
  void answer(job, shared).then((done) => parentPort?.postMessage(done));
});
