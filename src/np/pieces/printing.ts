export { array2string } from "../print/array2string.ts";
export { array_repr } from "../print/array2string.ts";
export type { ArrayStringOptions } from "../print/array2string.ts";
export { set_printoptions } from "../print/set-options.ts";
export { get_printoptions } from "../print/set-options.ts";
export type { Formatter } from "../print/options.ts";
export type { PrintOptions } from "../print/options.ts";
