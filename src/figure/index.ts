export { describe } from "./describe.ts";
export type { FigureKey } from "./describe.ts";
export type { Words } from "./describe.ts";
export { draw } from "./draw.ts";
export { frameOf } from "./frame.ts";
