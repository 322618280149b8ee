import "../methods/arithmetic.ts";
import "../methods/lists.ts";

export { NDArray } from "../ndarray.ts";
export { large } from "../kernels/large.ts";
export type { DType } from "../core/dtype.ts";
export type { Shape } from "../types/shape.ts";
export { ValueError } from "../core/errors.ts";
export { IndexError } from "../core/errors.ts";
export { AxisError } from "../core/errors.ts";

export { array } from "../functions/array.ts";
export { zeros } from "../functions/create.ts";
export { ones } from "../functions/create.ts";
export { eye } from "../functions/create.ts";
export { zeros_like } from "../functions/create.ts";
export { pi } from "../constants.ts";
export { inf } from "../constants.ts";
export { nan } from "../constants.ts";

export { add } from "../functions/arithmetic.ts";
export { subtract } from "../functions/arithmetic.ts";
export { multiply } from "../functions/arithmetic.ts";
export { divide } from "../functions/arithmetic.ts";
export { negative } from "../functions/arithmetic.ts";

export { dot } from "../functions/dot.ts";
export { shapeText } from "../functions/shape-text.ts";
