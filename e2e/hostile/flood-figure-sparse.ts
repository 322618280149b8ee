// Endless figures above the limit, which must be counted before they are copied.
// ends: timeout error
// timeout: 1
import { emit } from "live";
const values = new Array(500_000);
const contour = { type: "contour", columns: 1000, rows: 500, x: [0, 1], y: [0, 1], values };
const figure = { size: [4, 3], legend: false, marks: new Array(100).fill(contour) };
for (;;) emit({ type: "figure", id: 1, figure });
