import * as np from "np";
import type { NDArray } from "np";

/** `y + b`, in y's memory if y holds floats, which is faster. */
export function addTo(y: NDArray, b: NDArray): NDArray {
  return y.dtype === "float64" ? np.add(y, b, { out: y }) : y.add(b);
}
