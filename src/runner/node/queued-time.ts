import { readFileSync } from "node:fs";

/**
 * Returns how many milliseconds a process could have run, but waited while other programs had the
 * processor. Linux reports this for its main thread (https://docs.kernel.org/scheduler/sched-stats.html);
 * on other systems, and for a process that has ended, the result is 0.
 */
export function queuedTime(pid: number | undefined): number {
  try {
    // Nanoseconds on a processor, nanoseconds in the queue for one, and the number of time slices.
    const [, queued] = readFileSync(`/proc/${pid}/schedstat`, "utf8").split(" ");
    return Number(queued) / 1e6;
  } catch {
    return 0;
  }
}
