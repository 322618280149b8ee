// Controls that claim to be larger than they are, and malformed ones.
// ends: ok
// prints: dropped
import { emit } from "live";
const slider = { kind: "slider", label: "a", value: 1, initial: 1, min: 0, max: 2, step: 1 };
for (const bent of [
  { label: "x".repeat(1e7) },
  { label: {} },
  { step: 0 },
  { step: 1e-300 },
  { min: 9, max: -9 },
  { value: Infinity },
  { kind: "choice", options: { length: 1e9 } },
  { kind: "choice", options: new Array(1e6).fill("x") },
  { kind: "__proto__" },
]) {
  emit({ type: "control", control: { ...slider, ...bent } });
}
console.log("dropped");
