import type { NDArray } from "np";

/** The rows of an array, (…, K), as a matrix, (N, K); a vector, (K,), is one row. */
export function rows(a: NDArray): NDArray {
  return a.ndim === 2 ? a : a.reshape([-1, a.shape[a.ndim - 1]]);
}
