import * as np from "np";
import type { NDArray } from "np";
import { floats } from "./floats.ts";

/**
 * The softmax of each row: `exp(x) / sum(exp(x))`. The row's maximum is subtracted first, which
 * does not change the result but keeps exp finite. The later steps reuse the same memory, which is
 * faster.
 */
export function softmax(x: NDArray): NDArray {
  const e = floats(x).sub(x.max({ axis: -1, keepdims: true }));
  np.exp(e, { out: e });
  return np.divide(e, e.sum({ axis: -1, keepdims: true }), { out: e });
}
