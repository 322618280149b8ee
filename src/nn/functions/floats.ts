import type { NDArray } from "np";

/** The array itself if it holds floats, else a copy that does. */
export function floats(x: NDArray): NDArray {
  return x.dtype === "float64" ? x : x.astype("float64");
}
