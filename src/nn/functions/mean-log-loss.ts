import * as np from "np";
import type { NDArray } from "np";

/**
 * The mean of `-log(p)`, where `right` are the probabilities p that a network gave to what is
 * right: its cross entropy. The book's 1e-7 keeps the logarithm of 0 finite.
 */
export function meanLogLoss(right: NDArray): number {
  return -np.mean(np.log(right.add(1e-7)));
}
