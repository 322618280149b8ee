// Controls have the names of members of Object.prototype.
// ends: ok
// prints: 1 false 1 a
import { checkbox, choice, number, slider } from "live";
console.log(
  slider("__proto__", { value: 1, min: 0, max: 2, step: 1 }),
  checkbox("constructor"),
  number("toString", { value: 1 }),
  choice("hasOwnProperty", { options: ["a", "b"] }),
);
