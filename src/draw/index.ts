export { graph } from "./graph.ts";
export type { GraphValue } from "./graph.ts";
export type { Operation } from "./graph.ts";
export { network } from "./network.ts";
export type { Layer } from "./network.ts";
export type { Quantity } from "./quantity.ts";
