import type { NDArray } from "np";

/** What a network ends in: from scores, and what is right, to a loss. */
export interface Loss {
  /** The loss: the smaller, the better `x` agrees with what is right. */
  forward(x: NDArray, t: NDArray): number;
  /** The gradient of the loss by `x`, times `dout`. */
  backward(dout?: number): NDArray;
}
