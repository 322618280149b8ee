import * as np from "np";
import type { NDArray } from "np";
import { optionsOf } from "../functions/options.ts";

/**
 * Stochastic gradient descent: `p -= lr * g`.
 *
 * @group optimizers
 * @example
 * const p = np.array([1, 2], "float64");
 * new SGD({ lr: 0.1 }).update([p], [np.array([10, 10])]);
 * p // => [0. 1.]
 */
export class SGD {
  /** The learning rate. */
  lr: number;

  constructor(options: { lr?: number } = {}) {
    const { lr = 0.01 } = optionsOf("SGD", options, "lr");
    this.lr = lr;
  }

  /**
   * Takes one step, which changes `params` in place.
   *
   * @throws TypeError for `params` of integers, unless the steps are integers too
   * @throws ValueError if a gradient does not broadcast to the shape of its parameter
   */
  update(params: readonly NDArray[], grads: readonly NDArray[]): void {
    params.forEach((p, i) => np.subtract(p, grads[i].mul(this.lr), { out: p }));
  }
}
