import * as np from "np";
import type { NDArray } from "np";

/**
 * The mean of `-log(p)`, which is the cross entropy. `right` contains the probabilities p that a
 * network gave to the correct classes. The 1e-7, from the book, keeps the logarithm of 0 finite.
 */
export function meanLogLoss(right: NDArray): number {
  return -np.mean(np.log(right.add(1e-7)));
}
