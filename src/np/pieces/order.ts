import "../methods/order.ts";

export { cumsum } from "../functions/cumsum.ts";
export { sort } from "../functions/sort.ts";
export { argsort } from "../functions/sort.ts";
export { unique } from "../functions/sort.ts";
