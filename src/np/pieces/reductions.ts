import "../methods/reductions.ts";

export { sum } from "../functions/reduce.ts";
export { mean } from "../functions/reduce.ts";
export { max } from "../functions/reduce.ts";
export { min } from "../functions/reduce.ts";
export { argmax } from "../functions/position.ts";
export { argmin } from "../functions/position.ts";
