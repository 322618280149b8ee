import "../methods/arithmetic.ts";
import "../methods/reductions.ts";
import "../methods/views.ts";

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
export { full } from "../functions/create.ts";
export { eye } from "../functions/create.ts";
export { zeros_like } from "../functions/create.ts";
export { pi } from "../constants.ts";
export { inf } from "../constants.ts";
export { nan } from "../constants.ts";

export { add } from "../functions/arithmetic.ts";
export { subtract } from "../functions/arithmetic.ts";
export { multiply } from "../functions/arithmetic.ts";
export { divide } from "../functions/arithmetic.ts";
export { power } from "../functions/arithmetic.ts";
export { negative } from "../functions/arithmetic.ts";

export { sum } from "../functions/reduce.ts";
export { mean } from "../functions/reduce.ts";
export { max } from "../functions/reduce.ts";
export { min } from "../functions/reduce.ts";
export { argmax } from "../functions/position.ts";
export { argmin } from "../functions/position.ts";
export { dot } from "../functions/linear.ts";
export { matmul } from "../functions/linear.ts";
export { reshape } from "../functions/shape.ts";
export { transpose } from "../functions/shape.ts";
export { take } from "../functions/take.ts";
export { shapeText } from "../functions/shape-text.ts";
