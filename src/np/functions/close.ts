import { checkOptions } from "../core/arguments.ts";
import type { ArrayLike, Both, Of } from "../core/typed.ts";
import { eachPair } from "../kernels/each.ts";
import { binary, type Operand } from "../core/elementwise.ts";
import type { Fitting } from "../types/broadcast.ts";
import type { Tolerance } from "./agree.ts";

/**
 * Whether `a` and `b` are close, element by element: `abs(a - b) <= atol + rtol * abs(b)`. NaN is
 * close to no number, and to NaN only with `equal_nan`. Shapes broadcast.
 *
 * @group comparison
 * @throws ValueError if the shapes do not broadcast
 * @numpy 30 np.isclose(*pair(s, 'special', 'special'))
 * @numpy 30 np.isclose(fuzz(s, 'even'), np.add(fuzz(s, 'even'), 10 ** (-s % 14))) == np.isclose(fuzz(s, 'even'), np.add(fuzz(s, 'even'), 10.0 ** (-s % -14)))
 * @numpy 20 np.isclose(fuzz(s, 'special'), fuzz(s, 'special').T.T, { equal_nan: s % 2 === 1, atol: 0.1, rtol: 0 }) == np.isclose(fuzz(s, 'special'), fuzz(s, 'special').T.T, equal_nan=s % 2 == 1, atol=0.1, rtol=0)
 * @example
 * np.isclose(np.array([0.1 + 0.2, 1]), np.array([0.3, 1.1])) // => [ True False]
 */
export function isclose<A extends ArrayLike, B extends ArrayLike>(
  a: A,
  b: Fitting<Of<A>, Of<B>, B>,
  options?: Tolerance & { equal_nan?: boolean },
): Both<A, B>;
export function isclose(
  a: Operand,
  b: Operand,
  options: Tolerance & { equal_nan?: boolean } = {},
): Operand {
  checkOptions("isclose", options, "rtol", "atol", "equal_nan");
  const { rtol = 1e-5, atol = 1e-8, equal_nan = false } = options;
  const near = eachPair((x, y) => {
    if (x === y) return 1;
    const apart = Math.abs(x - y);
    if (apart < Infinity) return Number(apart <= atol + rtol * Math.abs(y));
    return Number(equal_nan && x !== x && y !== y);
  });
  return binary("isclose", near, "bool", a, b);
}
