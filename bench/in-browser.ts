/// <reference lib="webworker" />
import { boundary, train } from "./libraries/np.ts";
import { train as trainPlain } from "./libraries/plain.ts";

/*
 * Measurements in a browser's worker: the first time, and the median and minimum of the later
 * times. The programs take turns, so that all meet the same disturbances.
 */

const measured: [name: string, run: () => unknown][] = [
  ["3000 iterations, np", train],
  ["3000 iterations, one plain loop", trainPlain],
  ["decision boundary, 300 × 300 points", boundary],
];

const times = measured.map((): number[] => []);
for (let turn = 0; turn < 20; turn++) {
  measured.forEach(([, run], i) => {
    const start = performance.now();
    run();
    times[i].push(performance.now() - start);
  });
}
const rows = measured.map(([name], i) => {
  const [first, ...later] = times[i];
  later.sort((x, y) => x - y);
  return { name, first, median: later[Math.floor(later.length / 2)], least: later[0] };
});
postMessage(rows);
