import type { NDArray } from "np";

/** Changes weights by their gradients, one step at each call. */
export interface Optimizer {
  /** Changes `params` in place; `grads` are in the same order. */
  update(params: readonly NDArray[], grads: readonly NDArray[]): void;
}
