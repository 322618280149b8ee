import type { NDArray } from "np";

/** A piece of a network. `params` and `grads` stay the same arrays, so they can be gathered once. */
export interface Layer {
  /** The weights that training changes. */
  readonly params: NDArray[];
  /** The gradients of the loss with respect to `params`; each `backward` writes them in place. */
  readonly grads: NDArray[];
  /** The output for the input `x`. Keeps what `backward` needs. */
  forward(x: NDArray): NDArray;
  /** From the gradient of the loss with respect to the output to that with respect to the input. */
  backward(dout: NDArray): NDArray;
}
