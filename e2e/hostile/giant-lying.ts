// Events that are small while they are counted, and then large.
// ends: ok error
import { emit } from "live";
const large = new Array(1e6).fill(0);
for (let id = 0; id < 100; id++) {
  let asked = 0;
  const line = { type: "line", y: large, color: "C0", style: "-", width: 1 };
  Object.defineProperty(line, "x", { enumerable: true, get: () => (asked++ > 0 ? large : [1]) });
  const many = new Proxy([], { get: (_, key) => (key === "length" ? 2 ** 32 - 1 : line) });
  emit({ type: "figure", id, figure: { size: [4, 3], legend: false, marks: [line] } });
  emit({ type: "figure", id, figure: { size: [4, 3], legend: false, marks: many } });
}
