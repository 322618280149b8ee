import "../functions/ufunc-methods.ts";
import "../methods/running.ts";

export { cumsum } from "../functions/cumsum.ts";
export { prod } from "../functions/product.ts";
export { cumprod } from "../functions/product.ts";
