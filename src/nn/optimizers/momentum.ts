import * as np from "np";
import type { NDArray } from "np";
import { optionsOf } from "../functions/options.ts";

/**
 * Gradient descent with momentum: `v = momentum * v - lr * g`, `p += v`. Source: Polyak, "Some
 * methods of speeding up the convergence of iteration methods" (1964).
 *
 * @group optimizers
 * @example
 * const p = np.array([1, 2], "float64");
 * const optimizer = new Momentum({ lr: 0.1, momentum: 0.5 });
 * optimizer.update([p], [np.array([10, 10])]);
 * optimizer.update([p], [np.array([10, 10])]);
 * p // => [-1.5 -0.5]
 */
export class Momentum {
  /** The learning rate. */
  lr: number;
  /** The fraction of the velocity v that a step keeps. */
  momentum: number;
  private v?: NDArray[];

  constructor(options: { lr?: number; momentum?: number } = {}) {
    const { lr = 0.01, momentum = 0.9 } = optionsOf("Momentum", options, "lr", "momentum");
    this.lr = lr;
    this.momentum = momentum;
  }

  /**
   * Takes one step, which changes `params` in place.
   *
   * @throws TypeError for `params` of integers, unless the steps are integers too
   * @throws ValueError if a gradient does not broadcast to the shape of its parameter
   */
  update(params: readonly NDArray[], grads: readonly NDArray[]): void {
    const speeds = (this.v ??= params.map((p) => np.zeros_like(p)));
    params.forEach((p, i) => {
      const v = speeds[i];
      np.multiply(v, this.momentum, { out: v });
      np.subtract(v, grads[i].mul(this.lr), { out: v });
      np.add(p, v, { out: p });
    });
  }
}
