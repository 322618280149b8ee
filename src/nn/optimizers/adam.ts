import * as np from "np";
import type { NDArray } from "np";
import { optionsOf } from "../functions/options.ts";

/**
 * Adam: gradient descent with moving averages, m of the gradients and v of their squares.
 * `p -= lr * m / (sqrt(v) + 1e-7)`, where lr is corrected because both averages start at 0. Source:
 * Kingma and Ba, "Adam" (2014), section 2, in its more efficient order.
 *
 * @group optimizers
 * @example
 * const p = np.array([1, 2], "float64");
 * new Adam({ lr: 0.5 }).update([p], [np.array([10, -10])]);
 * p // => [0.50000016 2.49999984]
 */
export class Adam {
  /** The learning rate. */
  lr: number;
  /** The decay rate of the moving average of the gradients. */
  beta1: number;
  /** The decay rate of the moving average of the squared gradients. */
  beta2: number;
  private steps = 0;
  private m?: NDArray[];
  private v?: NDArray[];

  constructor(options: { lr?: number; beta1?: number; beta2?: number } = {}) {
    const {
      lr = 0.001,
      beta1 = 0.9,
      beta2 = 0.999,
    } = optionsOf("Adam", options, "lr", "beta1", "beta2");
    this.lr = lr;
    this.beta1 = beta1;
    this.beta2 = beta2;
  }

  /**
   * Takes one step, which changes `params` in place.
   *
   * @throws TypeError for `params` that are not "float64"
   * @throws ValueError if a gradient does not broadcast to the shape of its parameter
   */
  update(params: readonly NDArray[], grads: readonly NDArray[]): void {
    const means = (this.m ??= params.map((p) => np.zeros_like(p)));
    const squares = (this.v ??= params.map((p) => np.zeros_like(p)));
    this.steps++;
    const lr = (this.lr * Math.sqrt(1 - this.beta2 ** this.steps)) / (1 - this.beta1 ** this.steps);
    params.forEach((p, i) => {
      const [g, m, v] = [grads[i], means[i], squares[i]];
      np.add(m, g.sub(m).mul(1 - this.beta1), { out: m });
      np.add(
        v,
        g
          .mul(g)
          .sub(v)
          .mul(1 - this.beta2),
        { out: v },
      );
      np.subtract(p, m.mul(lr).div(np.sqrt(v).add(1e-7)), { out: p });
    });
  }
}
