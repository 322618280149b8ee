import type { NDArray } from "np";

/** Updates weights with their gradients, one step per call. */
export interface Optimizer {
  /** Changes `params` in place; `grads` are in the same order. */
  update(params: readonly NDArray[], grads: readonly NDArray[]): void;
}
