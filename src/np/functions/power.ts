import { isFloat } from "../core/dtype.ts";
import { binary, common, unary, type Operand } from "../core/elementwise.ts";
import type { ArrayLike, Both, Of, Out } from "../core/typed.ts";
import { multiply } from "../kernels/binary.ts";
import * as loops from "../kernels/powers.ts";
import { sqrt } from "../kernels/unary.ts";
import type { Fitting } from "../types/broadcast.ts";

/**
 * `a` to the power of `b`, element by element. Shapes broadcast.
 *
 * @group arithmetic
 * @throws ValueError if the shapes do not broadcast, or do not broadcast to the shape of `out`, and
 *   for an integer to a negative integer power
 * @throws TypeError for an `out` that cannot hold the result, such as "int64" for floats
 * @example
 * np.power(np.array([1, 2, 3]), 2) // => [1 4 9]
 */
export function power<A extends ArrayLike, B extends ArrayLike>(
  a: A,
  b: Fitting<Of<A>, Of<B>, B>,
  options?: Out,
): Both<A, B>;
export function power(a: Operand, b: Operand, options?: Out): Operand {
  const own = common(a, b);
  const dtype = own === "bool" ? "int64" : own;
  if (isFloat(dtype)) {
    if (b === 2) return binary("power", multiply, dtype, a, a, options);
    if (b === 0.5) return unary("power", sqrt, dtype, a, options);
    return binary("power", loops.power, dtype, a, b, options);
  }
  const loop = dtype === "int32" ? loops.powerOfIntegers32 : loops.powerOfIntegers;
  return binary("power", loop, dtype, a, b, options);
}
