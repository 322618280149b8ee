// Figures without room for their contents.
// ends: ok
// prints: drawn
import { emit } from "live";
const values = Array.from({ length: 10_000 }, (_, i) => i);
const image = { type: "image", columns: 10_000, rows: 1, values, range: [0, 1], map: "gray" };
const column = { ...image, columns: 1, rows: 10_000 };
const text = "W".repeat(200);
const line = {
  type: "line",
  x: [0, 1],
  y: [-1e-300, 1e300],
  color: "C0",
  style: "-",
  width: 50,
  label: text,
};
const long = { title: text, xlabel: text, ylabel: text, legend: true };
for (const [id, figure] of [
  { size: [1, 20], legend: false, marks: [image] },
  { size: [1, 1], legend: false, marks: [column] },
  { size: [1, 1], ...long, marks: [line] },
  { size: [1, 1], ...long, marks: [{ ...image, columns: 100, rows: 100 }] },
].entries()) {
  emit({ type: "figure", id, figure });
}
console.log("drawn");
