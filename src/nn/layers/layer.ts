import type { NDArray } from "np";

/**
 * A layer of a network. `params` and `grads` always contain the same arrays, so a network needs to
 * collect them only once.
 */
export interface Layer {
  /** The weights that training changes. */
  readonly params: NDArray[];
  /** The gradients of the loss with respect to `params`; each `backward` writes them in place. */
  readonly grads: NDArray[];
  /** The output for the input `x`. Stores what `backward` needs. */
  forward(x: NDArray): NDArray;
  /**
   * Computes the gradient of the loss with respect to the input from the gradient with respect to
   * the output.
   */
  backward(dout: NDArray): NDArray;
}
