// The maximum of points, pixels and bars.
// ends: ok
// prints: drawn
// busy: in many short tasks
import { emit } from "live";
const x = Array.from({ length: 10_000 }, (_, i) => i);
const points = {
  type: "scatter",
  x,
  y: x.map(Math.sin),
  color: { values: x },
  marker: "*",
  area: 90,
};
const image = {
  type: "image",
  columns: 100,
  rows: 100,
  range: [0, 9999],
  map: "viridis",
  values: x,
};
const edges = x.slice(0, 1001);
const bars = { type: "bars", edges, heights: edges.slice(1), color: "C1" };
for (const [id, mark] of [points, image, bars].entries()) {
  const figure = { size: [6.4, 4.8], legend: false, marks: new Array(4).fill(mark) };
  emit({ type: "figure", id, figure });
}
console.log("drawn");
