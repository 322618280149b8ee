// A figure with a hundred contours, each with the maximum of levels.
// ends: ok
// prints: dropped
import { emit } from "live";
const levels = Array.from({ length: 64 }, (_, i) => i);
const values = Array.from({ length: 100 }, (_, i) => i % 64);
const contour = { type: "contour", columns: 10, rows: 10, x: [0, 1], y: [0, 1], values, levels };
const figure = { size: [6.4, 4.8], legend: false, marks: new Array(100).fill(contour) };
emit({ type: "figure", id: 1, figure });
console.log("dropped");
