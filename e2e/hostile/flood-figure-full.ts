// Endless figures with the maximum of numbers.
// ends: timeout error
// timeout: 1
// busy: in many short tasks
import { emit } from "live";
const values = Array.from({ length: 250_000 }, Math.random);
const contour = {
  type: "contour",
  columns: 500,
  rows: 500,
  x: [0, 1],
  y: [0, 1],
  values,
  levels: [0, 0.5, 1],
};
for (;;) {
  for (const id of [1, 2]) {
    emit({ type: "figure", id, figure: { size: [4, 3], legend: false, marks: [contour] } });
  }
}
