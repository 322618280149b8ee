// A line of a hundred thousand points that cannot be simplified.
// ends: ok
// prints: drawn
import { emit } from "live";
const x = Array.from({ length: 100_000 }, (_, i) => i);
const y = x.map((i) => (i % 2 ? 1 : -1) * (x.length - i));
const line = { type: "line", x, y, color: "C0", style: "-", width: 1.5 };
emit({ type: "figure", id: 1, figure: { size: [6.4, 4.8], legend: true, marks: [line] } });
console.log("drawn");
