// A figure that claims to be larger than it is.
// ends: ok
// prints: dropped
import { emit } from "live";
const marks = [
  { type: "contour", columns: 1e9, rows: 1e9, x: [0, 1], y: [0, 1], values: [1] },
  { type: "image", columns: 1e9, rows: 1, range: [0, 1], map: "gray", values: { length: 1e9 } },
];
for (const mark of marks) {
  emit({ type: "figure", id: 1, figure: { size: [4, 3], legend: false, marks: [mark] } });
}
console.log("dropped");
