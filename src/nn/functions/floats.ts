import type { NDArray } from "np";

/** The array itself if it is "float64", otherwise a "float64" copy. */
export function floats(x: NDArray): NDArray {
  return x.dtype === "float64" ? x : x.astype("float64");
}
