import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { setTimeout } from "node:timers/promises";
import { expect, it } from "vitest";
import { queuedTime } from "./queued-time.ts";

it.runIf(existsSync("/proc/self/schedstat"))(
  "processes that compete for the processors wait in the queue, and one that sleeps does not",
  async () => {
    const children = Array.from({ length: 2 * availableParallelism() + 1 }, () =>
      spawn(process.execPath, ["-e", "while (true);"]),
    );
    const sleeper = spawn("sleep", ["60"]);
    const longest = () => Math.max(...children.map(({ pid }) => queuedTime(pid)));
    try {
      while (longest() < 500) await setTimeout(50);
      expect(queuedTime(sleeper.pid)).toBeLessThan(longest());
    } finally {
      for (const child of [...children, sleeper]) child.kill("SIGKILL");
    }
  },
);

it("a process that does not exist has not waited", () => {
  expect(queuedTime(undefined)).toBe(0);
});
