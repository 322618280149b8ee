// Endless new figures, from a cell that yields to the page.
// ends: timeout error
// timeout: 1
// busy: in many short tasks
import { emit } from "live";
const figure = { size: [4, 3], legend: false, marks: [] };
for (let id = 0; ; id++) {
  emit({ type: "figure", id: id % 90, figure });
  if (id % 100 === 0) await new Promise((resolve) => setTimeout(resolve));
}
