import "../methods/order.ts";

export { sort } from "../functions/sort.ts";
export { argsort } from "../functions/sort.ts";
export { unique } from "../functions/sort.ts";
