import { checkDType, isFloat, type DType } from "../core/dtype.ts";
import { inverse, orderOf } from "../core/order.ts";
import { ordered } from "../core/ordered.ts";
import { runUnary } from "../core/run.ts";
import type { Strided } from "../core/strided.ts";
import { copy, round32, truncate, truncate32, truth, wrap32 } from "../kernels/unary.ts";

/** A copy of the array, converted to another type. */
export function astype(a: Strided, dtype: DType): Strided {
  const order = orderOf(a.ndim, [a]);
  if (order) return ordered(astype(ordered(a, order), dtype), inverse(order));
  const result = a.fresh(a.shape, checkDType(dtype));
  const narrowed = isFloat(a.dtype) ? truncate32 : wrap32;
  const loops = { bool: truth, int32: narrowed, int64: truncate, float32: round32, float64: copy };
  runUnary(loops[dtype], result, a);
  return result;
}
