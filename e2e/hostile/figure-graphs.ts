// Fifty graphs of 58 edges whose values have the maximum of lines.
// ends: ok
// prints: drawn
// busy: in many short tasks
import { emit } from "live";
const nodes = Array.from({ length: 28 }, (_, k) => ({
  op: `operation ${k} of many`,
  inputs: [2 * k, 2 * k + 1],
  outputs: k < 27 ? [2 * k + 2] : [56, 57],
}));
for (let id = 0; id < 50; id++) {
  const edges = Array.from({ length: 58 }, (_, i) => {
    const value = Array.from({ length: 5 }, (_, row) => `${id} ${i} ${row} ${Math.sin(i + row)}`);
    return {
      name: `edge ${i} of graph ${id}`,
      forward: value.join("\n"),
      backward: value.join("\n"),
    };
  });
  emit({ type: "figure", id, figure: { type: "graph", nodes, edges } });
}
console.log("drawn");
