// A hundred dashed lines of a thousand points.
// ends: ok
// prints: drawn
import { emit } from "live";
const x = Array.from({ length: 1000 }, (_, i) => i);
const marks = Array.from({ length: 100 }, (_, k) => ({
  type: "line",
  x,
  y: x.map((i) => Math.sin(i * (k + 1)) * i),
  color: `C${k}`,
  style: "-.",
  width: 1,
  label: `line ${k}`,
}));
emit({ type: "figure", id: 1, figure: { size: [6.4, 4.8], legend: true, marks } });
console.log("drawn");
