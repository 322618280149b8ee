import type { Contestant } from "./contestant.ts";

/*
 * Measures one library in a process of its own, so that its first run is a cold one, and writes
 * the times as JSON: node measure.ts <file> <wall | cpu>
 */

/** What was measured, in milliseconds. */
export interface Times {
  cold: number;
  warm: number;
  operations: Record<string, number>;
}

const [file, clock] = process.argv.slice(2);
const { train, operations = {} }: Contestant = await import(file);

function now(): number {
  if (clock === "wall") return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function timed(run: () => unknown): number {
  const start = now();
  run();
  return now() - start;
}

function median(times: number[]): number {
  return times.sort((x, y) => x - y)[Math.floor(times.length / 2)];
}

const repeated = (run: () => unknown, warmUp: number, times: number) => {
  for (let i = 0; i < warmUp; i++) run();
  return median(Array.from({ length: times }, () => timed(run)));
};

const cold = timed(train);
// It takes ten times until the engine has compiled all for good.
const warm = cold > 2000 ? repeated(train, 1, 1) : repeated(train, 10, 9);
// The first results of 8 MB each come from memory that the system has yet to clear.
const each = Object.entries(operations).map(([name, run]) => [name, repeated(run, 12, 25)]);
const times: Times = { cold, warm, operations: Object.fromEntries(each) };
console.log(JSON.stringify(times));
