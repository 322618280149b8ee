// The maximum of figures, each with the maximum of points.
// ends: ok error
import { emit } from "live";
const x = Array.from({ length: 10_000 }, (_, i) => i);
const mark = { type: "scatter", x, y: x, color: "C0", marker: "o", area: 10 };
const figure = { size: [4, 3], legend: false, marks: new Array(50).fill(mark) };
for (let id = 0; id < 50; id++) emit({ type: "figure", id, figure });
