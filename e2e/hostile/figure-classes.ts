// Ten thousand classes, of points and of a contour.
// ends: ok
// prints: dropped
import { emit } from "live";
const classes = Array.from({ length: 10_000 }, (_, i) => i);
const marks = [
  { type: "scatter", x: classes, y: classes, color: { classes }, marker: "o", area: 20 },
  { type: "contour", columns: 100, rows: 100, x: [0, 1], y: [0, 1], values: classes },
];
for (const [id, mark] of marks.entries()) {
  emit({ type: "figure", id, figure: { size: [6.4, 4.8], legend: true, marks: [mark] } });
}
console.log("dropped");
