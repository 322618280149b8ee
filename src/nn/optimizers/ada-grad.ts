import * as np from "np";
import type { NDArray } from "np";
import { optionsOf } from "../functions/options.ts";

/**
 * AdaGrad: gradient descent with smaller steps for parameters whose gradients were large.
 * `h += g * g`, `p -= lr * g / (sqrt(h) + 1e-7)`. Source: Duchi, Hazan and Singer, "Adaptive
 * Subgradient Methods" (2011).
 *
 * @group optimizers
 * @example
 * const p = np.array([1, 2], "float64");
 * new AdaGrad({ lr: 0.5 }).update([p], [np.array([10, -10])]);
 * p // => [0.5 2.5]
 */
export class AdaGrad {
  /** The learning rate. */
  lr: number;
  private h?: NDArray[];

  constructor(options: { lr?: number } = {}) {
    const { lr = 0.01 } = optionsOf("AdaGrad", options, "lr");
    this.lr = lr;
  }

  /**
   * Takes one step, which changes `params` in place.
   *
   * @throws TypeError for `params` that are not floats
   * @throws ValueError if a gradient does not broadcast to the shape of its parameter
   */
  update(params: readonly NDArray[], grads: readonly NDArray[]): void {
    const squares = (this.h ??= params.map((p) => np.zeros_like(p)));
    params.forEach((p, i) => {
      const [g, h] = [grads[i], squares[i]];
      np.add(h, g.mul(g), { out: h });
      np.subtract(p, g.mul(this.lr).div(np.sqrt(h).add(1e-7)), { out: p });
    });
  }
}
