import type { NDArray } from "np";

/** What a network stacks. `params` and `grads` stay the same arrays, so they can be gathered once. */
export interface Layer {
  /** The weights that training changes. */
  readonly params: NDArray[];
  /** The gradients of the loss by `params`, which each `backward` writes in place. */
  readonly grads: NDArray[];
  /** What the layer makes of `x`, which it keeps for `backward`. */
  forward(x: NDArray): NDArray;
  /** From the loss's gradient by what `forward` gave to that by what it took. */
  backward(dout: NDArray): NDArray;
}
