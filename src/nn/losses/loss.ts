import type { NDArray } from "np";

/** The end of a network: from scores, and the right answers, to a loss. */
export interface Loss {
  /** The loss: the smaller, the better the scores `x` agree with the right answers `t`. */
  forward(x: NDArray, t: NDArray): number;
  /** The gradient of the loss with respect to `x`, times `dout`. */
  backward(dout?: number): NDArray;
}
