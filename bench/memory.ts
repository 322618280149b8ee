import { setImmediate } from "node:timers/promises";
import type { Contestant } from "./contestant.ts";

/*
 * What np holds after trainings, once all that is unused is given back, in MB by the number of
 * trainings, as JSON: node --expose-gc memory.ts <file>
 */

const { train }: Contestant = await import(process.argv[2]);
const held: Record<string, number> = {};
for (let trainings = 1; trainings <= 100; trainings++) {
  train();
  if (trainings !== 1 && trainings % 25 !== 0) continue;
  // A buffer goes a turn later than the array that was the last to look at it.
  for (let turn = 0; turn < 3; turn++) {
    globalThis.gc?.();
    await setImmediate();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  held[trainings] = (heapUsed + arrayBuffers) / 2 ** 20;
}
console.log(JSON.stringify(held));
