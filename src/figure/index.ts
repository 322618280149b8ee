export { describe } from "./describe.ts";
export type { Words } from "./words.ts";
export { draw } from "./draw.ts";
export { frameOf } from "./frame.ts";
