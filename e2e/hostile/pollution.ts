// Sent data has fields named __proto__ and constructor.
// ends: error
import { emit } from "live";
const poison = JSON.parse(
  '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "type": "figure", "id": "__proto__"}',
);
emit(poison);
emit({ ...poison, id: 1, figure: { ...poison, size: [4, 3], legend: false, marks: [poison] } });
emit({ type: "__proto__", id: "__proto__", polluted: 1 });
const error = new Error("poison");
Object.defineProperty(error, "name", { value: "__proto__" });
error.stack = "at cell:__proto__:1:1";
console.log("sent");
throw error;
