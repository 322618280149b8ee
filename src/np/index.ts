export { NDArray } from "./ndarray.ts";
export type { DType } from "./core/dtype.ts";
export type { Shape } from "./types/shape.ts";
export { AxisError } from "./core/errors.ts";
export { IndexError } from "./core/errors.ts";
export { ValueError } from "./core/errors.ts";

export { array } from "./functions/array.ts";
export { zeros } from "./functions/create.ts";
export { ones } from "./functions/create.ts";
export { full } from "./functions/create.ts";
export { eye } from "./functions/create.ts";
export { zeros_like } from "./functions/create.ts";
export { arange } from "./functions/range.ts";
export { linspace } from "./functions/range.ts";

export { add } from "./functions/arithmetic.ts";
export { subtract } from "./functions/arithmetic.ts";
export { multiply } from "./functions/arithmetic.ts";
export { divide } from "./functions/arithmetic.ts";
export { power } from "./functions/arithmetic.ts";
export { negative } from "./functions/arithmetic.ts";

export { dot } from "./functions/linear.ts";
export { matmul } from "./functions/linear.ts";

export { reshape } from "./functions/shape.ts";
export { transpose } from "./functions/shape.ts";

export { array2string } from "./print/array2string.ts";
export { array_repr } from "./print/array2string.ts";
export { set_printoptions } from "./print/options.ts";
export { get_printoptions } from "./print/options.ts";
