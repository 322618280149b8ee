import * as np from "np";
import type { NDArray } from "np";
import { floats } from "./floats.ts";

/**
 * Each row's share of exp(x): `exp(x) / sum(exp(x))`. The row's largest is taken off first, which
 * changes nothing but keeps exp finite. From there on all is in the same memory, which is faster.
 */
export function softmax(x: NDArray): NDArray {
  const e = floats(x).sub(x.max({ axis: -1, keepdims: true }));
  np.exp(e, { out: e });
  return np.divide(e, e.sum({ axis: -1, keepdims: true }), { out: e });
}
