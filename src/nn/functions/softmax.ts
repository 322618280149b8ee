import * as np from "np";
import type { NDArray } from "np";

/**
 * Each row's share of exp(x): `exp(x) / sum(exp(x))`. The row's largest is taken off first, which
 * changes nothing but keeps exp finite.
 */
export function softmax(x: NDArray): NDArray {
  const e = np.exp(x.sub(x.max({ axis: -1, keepdims: true })));
  return np.divide(e, e.sum({ axis: -1, keepdims: true }), { out: e });
}
