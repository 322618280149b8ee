// Fifty figures at once, each with the maximum of points that have their own elements.
// ends: ok
// prints: drawn
import { emit } from "live";
const x = Array.from({ length: 400 }, (_, i) => i);
const points = { type: "scatter", x, y: x.map(Math.sin), color: "C0", marker: "s", area: 9 };
const figure = { size: [6.4, 4.8], legend: false, marks: [points] };
for (let id = 0; id < 50; id++) emit({ type: "figure", id, figure });
console.log("drawn");
