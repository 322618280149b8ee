// Endless figures with a title of a hundred million letters.
// ends: timeout error
// timeout: 1
import { emit } from "live";
const title = "x".repeat(1e8);
const figure = { size: [4, 3], title, legend: false, marks: [] };
for (;;) emit({ type: "figure", id: 1, figure });
