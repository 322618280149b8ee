// Lines with the maximum of points, back and forth, with markers and names.
// ends: ok
// prints: drawn
// busy: in many short tasks
import { emit } from "live";
let seed = 1;
const next = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
const line = (length: number, rest: object) => ({
  type: "line",
  x: Array.from({ length }, next),
  y: Array.from({ length }, next),
  color: "C0",
  style: ":",
  width: 3,
  label: "a",
  ...rest,
});
const marks = [
  line(100_000, {}),
  line(100_000, {}),
  ...Array.from({ length: 9 }, () => line(10_000, { marker: "*" })),
];
emit({ type: "figure", id: 1, figure: { size: [20, 20], legend: true, marks } });
console.log("drawn");
