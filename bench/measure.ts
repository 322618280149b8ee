import type { Contestant } from "./contestant.ts";

/*
 * Measures one library in its own process, so that its first run is cold, and writes the times as
 * JSON: node measure.ts <file> <wall | cpu>
 */

/** The measured times, in milliseconds. */
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
// The engine needs ten runs until all code is fully optimized.
const warm = cold > 2000 ? repeated(train, 1, 1) : repeated(train, 10, 9);
// The first results of 8 MB each use memory that the system still has to clear.
const each = Object.entries(operations).map(([name, run]) => [name, repeated(run, 12, 25)]);
const times: Times = { cold, warm, operations: Object.fromEntries(each) };
console.log(JSON.stringify(times));
