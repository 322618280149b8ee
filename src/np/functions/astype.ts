import { checkDType, type DType } from "../core/dtype.ts";
import { runUnary } from "../core/run.ts";
import type { Strided } from "../core/strided.ts";
import { copy, truncate, truth } from "../kernels/unary.ts";

/** A copy of the array, converted to another type. */
export function astype(a: Strided, dtype: DType): Strided {
  const result = a.fresh(a.shape, checkDType(dtype));
  const loop = dtype === "int64" ? truncate : dtype === "bool" ? truth : copy;
  runUnary(loop, result, a);
  return result;
}
