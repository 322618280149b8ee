// Lists of millions of numbers in place of numbers.
// ends: ok error
import { emit } from "live";
const many = new Array(1e6).fill(0);
let deep = [];
for (let i = 0; i < 1000; i++) deep = [deep];
const figure = { size: [4, 3], legend: false, marks: [] };
for (const bent of [many, deep]) {
  emit({ type: "figure", id: bent, figure });
  emit({ type: "progress", done: bent, total: bent });
}
