import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** What a run of a program cost. */
export interface Cost {
  seconds: number;
  /** Seconds of the processor, of the program and of what it ran; NaN where the system does not tell. */
  cpu: number;
  /** The most megabytes that it held; NaN where the system does not tell. */
  memory: number;
}

/**
 * Runs a program to its end.
 *
 * @throws {Error} with what it printed, if it fails
 */
export function cost(
  command: string,
  args: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(command, args, options);
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => (said += text));
    }
    let usage = { cpu: NaN, memory: NaN };
    const look = setInterval(() => (usage = usageOf(child.pid) ?? usage), 50);
    child.on("error", reject);
    child.on("close", (status) => {
      clearInterval(look);
      const seconds = (performance.now() - started) / 1000;
      if (status === 0) return resolve({ seconds, ...usage });
      reject(new Error(`${command} ${args.join(" ")} ended with ${status}:\n${said.slice(-3000)}`));
    });
  });
}

/** What the work costs that a running process does for a function. */
export async function costOf(pid: number | undefined, run: () => Promise<void>): Promise<Cost> {
  const [started, before] = [performance.now(), usageOf(pid)?.cpu ?? NaN];
  await run();
  const seconds = (performance.now() - started) / 1000;
  const { cpu, memory } = usageOf(pid) ?? { cpu: NaN, memory: NaN };
  return { seconds, cpu: cpu - before, memory };
}

/** What Linux tells of a running process; nothing elsewhere, and once it has ended. */
function usageOf(pid: number | undefined): { cpu: number; memory: number } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const ticks = stat.slice(stat.lastIndexOf(")")).split(" ").slice(12, 16).map(Number);
    const peak = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    if (peak === undefined) return undefined;
    return { cpu: ticks.reduce((sum, part) => sum + part, 0) / 100, memory: Number(peak) / 1024 };
  } catch {
    return undefined;
  }
}
