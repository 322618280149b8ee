import * as np from "np";
import type { NDArray } from "np";
import { floats } from "./floats.ts";

/** `1 / (1 + exp(-x))`, element by element. All steps reuse the memory of -x, which is faster. */
export function sigmoid(x: NDArray): NDArray {
  const y = floats(x).neg();
  np.exp(y, { out: y });
  np.add(y, 1, { out: y });
  return np.divide(1, y, { out: y });
}
