// Options of controls are objects that convert to numbers and strings.
// ends: ok
// prints: refused
import { checkbox, choice, number, progress, slider } from "live";
const bent = [
  NaN,
  Infinity,
  1n,
  null,
  { valueOf: () => 1 },
  { toJSON: () => 1 },
  { [Symbol.toPrimitive]: () => 1 },
  new Proxy([], {}),
  Object("a"),
];
const made = (make) => {
  try {
    make();
    return true;
  } catch {
    return false;
  }
};
const open = bent.filter(
  (value, i) =>
    made(() => slider(`s${i}`, { value, min: 0, max: 2, step: 1 })) ||
    made(() => slider(`m${i}`, { value: 1, min: value, max: 2, step: 1 })) ||
    made(() => number(`n${i}`, { value })) ||
    made(() => choice(`c${i}`, { options: [value, "b"] })) ||
    made(() => checkbox(`b${i}`, { value })) ||
    made(() => progress(value, 1)),
);
console.log(open.length === 0 ? "refused" : `open: ${open.length}`);
