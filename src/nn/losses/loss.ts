import type { NDArray } from "np";

/** The loss layer at the end of a network. It computes a loss from scores and targets. */
export interface Loss {
  /** The loss for the scores `x` and the targets `t`: the smaller it is, the better they agree. */
  forward(x: NDArray, t: NDArray): number;
  /** The gradient of the loss with respect to `x`, times `dout`. */
  backward(dout?: number): NDArray;
}
