// Contours with the maximum of levels and the largest grid, of noise and of a hill.
// ends: ok
// prints: drawn
// busy: in many short tasks
import { emit } from "live";
let seed = 1;
const next = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
const levels = Array.from({ length: 64 }, (_, i) => i / 64);
const shapes = [
  { columns: 1000, rows: 500, value: next, levels: levels.slice(0, 8) },
  { columns: 200, rows: 200, value: next, levels },
  { columns: 200, rows: 200, value: (i: number) => Math.sin(i / 40), levels },
  { columns: 200, rows: 200, value: () => Math.floor(7 * next()), levels: undefined },
];
for (const [id, { columns, rows, value, levels }] of shapes.entries()) {
  const values = Array.from({ length: columns * rows }, (_, i) => value(i % columns));
  const contour = { type: "contour", columns, rows, x: [0, 1], y: [0, 1], values, levels };
  emit({
    type: "figure",
    id: id === 0 ? 1 : id + 1,
    figure: { size: [6.4, 4.8], legend: false, marks: [contour] },
  });
}
console.log("drawn");
