import * as np from "np";
import type { NDArray } from "np";

/** `1 / (1 + exp(-x))`, element by element. */
export function sigmoid(x: NDArray): NDArray {
  return np.divide(1, np.exp(x.neg()).add(1));
}
