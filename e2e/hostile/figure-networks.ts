// Fifty networks with the maximum of layers and neurons.
// ends: ok
// prints: drawn
// busy: in many short tasks
import { emit } from "live";
const layer = (_: unknown, i: number) => ({
  name: `layer ${i}`,
  size: 16,
  batch: 1,
  values: new Array(16).fill(0.5),
  weights: Array.from({ length: 256 }, (_, k) => Math.sin(k)),
});
const network = { type: "network", layers: Array.from({ length: 8 }, layer) };
for (let id = 0; id < 50; id++) emit({ type: "figure", id, figure: network });
console.log("drawn");
