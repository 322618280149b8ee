import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Converted } from "../../types.ts";
import type { ConvertJob, SharedSite } from "./answer.ts";

/** How much a document may take. */
export interface Limits {
  /** Seconds of processor time, because a thread can wait for a long time on a busy machine. */
  seconds: number;
  /** Elapsed minutes, for a thread that waits forever, or whose processor time is unknown. */
  minutes: number;
  megabytes: number;
}

const usual: Limits = { seconds: 20, minutes: 10, megabytes: 160 };

/** A document that could not be converted, and why. */
export interface Failed {
  failed: string;
}

/**
 * Converts documents in threads. A document that takes too much time or memory fails alone.
 * @param onDone called with the number of documents that are done
 * @returns in the order of the jobs
 */
export async function convertAll(
  jobs: readonly ConvertJob[],
  shared: SharedSite,
  onDone: (done: number) => void = () => undefined,
  limits: Limits = usual,
): Promise<(Converted | Failed)[]> {
  const results: (Converted | Failed)[] = [];
  let next = 0;
  let done = 0;
  const lane = async (): Promise<void> => {
    let thread: Thread | undefined;
    while (next < jobs.length) {
      const index = next++;
      thread ??= new Thread(shared, limits);
      results[index] = await thread.convert(jobs[index]);
      if ("failed" in results[index]) {
        await thread.end();
        thread = undefined;
      }
      onDone(++done);
    }
    await thread?.end();
  };
  const lanes = Math.min(2, availableParallelism(), Math.ceil(jobs.length / 10));
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}

/** A thread that converts one document after the other until one fails. */
class Thread {
  readonly #worker: Worker;
  readonly #limits: Limits;
  #finish: (result: Converted | Failed) => void = () => undefined;

  constructor(shared: SharedSite, limits: Limits) {
    this.#limits = limits;
    this.#worker = new Worker(new URL("worker.ts", import.meta.url), {
      workerData: shared,
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, stackSizeMb: 4 },
    });
    this.#worker.on("message", (converted: Converted) => this.#finish(converted));
    this.#worker.on("error", (error) => this.#finish({ failed: reasonOf(error, limits) }));
    this.#worker.on("exit", () => this.#finish({ failed: "ended the thread that converts it" }));
  }

  async convert(job: ConvertJob): Promise<Converted | Failed> {
    const { seconds, minutes } = this.#limits;
    let timer: NodeJS.Timeout | undefined;
    let clock: NodeJS.Timeout | undefined;
    const result = await new Promise<Converted | Failed>((resolve) => {
      const giveUp = (limit: string) => resolve({ failed: `takes more than ${limit} to convert` });
      let before: number | undefined;
      timer = setInterval(async () => {
        const used = await this.#secondsUsed();
        before ??= used;
        if (used - before > seconds) giveUp(`${seconds} seconds of processor time`);
      }, 1000);
      clock = setTimeout(() => giveUp(`${minutes} minutes`), minutes * 60_000);
      this.#finish = resolve;
      this.#worker.postMessage(job);
    });
    clearInterval(timer);
    clearTimeout(clock);
    return result;
  }

  /**
   * The processor time of the thread. It is 0 for a thread that has ended, which its own event reports,
   * and in a Node older than 22.20, which cannot measure it; then only the limit of elapsed time applies.
   */
  async #secondsUsed(): Promise<number> {
    try {
      const { user, system } = await this.#worker.cpuUsage();
      return (user + system) / 1e6;
    } catch {
      return 0;
    }
  }

  async end(): Promise<void> {
    this.#finish = () => undefined;
    await this.#worker.terminate();
  }
}

function reasonOf(error: unknown, { megabytes }: Limits): string {
  const isMemory = (error as { code?: unknown } | null)?.code === "ERR_WORKER_OUT_OF_MEMORY";
  if (isMemory) return `takes more than ${megabytes} MB of memory to convert`;
  return `cannot be converted: ${error instanceof Error ? error.message : String(error)}`;
}
