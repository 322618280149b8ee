// Memory shared between the page and the cell.
// ends: ok
// prints: refused
import { emit } from "live";
const { buffer } = new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true });
const figure = { size: [4, 3], legend: false, marks: [], buffer };
try {
  emit({ type: "figure", id: 1, figure });
  console.log("open");
} catch {
  console.log("refused");
}
