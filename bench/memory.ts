import { setImmediate } from "node:timers/promises";
import type { Contestant } from "./contestant.ts";

/*
 * Measures the memory that np retains after training and garbage collection, in MB by the number of
 * training runs, and writes it as JSON: node --expose-gc memory.ts <file>
 */

const { train }: Contestant = await import(process.argv[2]);
const held: Record<string, number> = {};
for (let trainings = 1; trainings <= 100; trainings++) {
  train();
  if (trainings !== 1 && trainings % 25 !== 0) continue;
  // A buffer is freed one turn after the last array that uses it.
  for (let turn = 0; turn < 3; turn++) {
    globalThis.gc?.();
    await setImmediate();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  held[trainings] = (heapUsed + arrayBuffers) / 2 ** 20;
}
console.log(JSON.stringify(held));
