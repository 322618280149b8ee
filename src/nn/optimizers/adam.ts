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
   * @throws TypeError for `params` that are not floats
   * @throws ValueError if a gradient does not broadcast to the shape of its parameter
   */
  update(params: readonly NDArray[], grads: readonly NDArray[]): void {
    const means = (this.m ??= params.map((p) => np.zeros_like(p, "float64")));
    const squares = (this.v ??= params.map((p) => np.zeros_like(p, "float64")));
    this.steps++;
    // np.power gives the same digits in every browser, unlike **.
    const [rate1, rate2] = [this.beta1, this.beta2].map((beta) => 1 - np.power(beta, this.steps));
    const lr = (this.lr * Math.sqrt(rate2)) / rate1;
    params.forEach((p, i) => {
      const w = inOrder(p, p);
      this.step(lr, w, inOrder(grads[i], p), means[i], squares[i]);
      if (w !== p) np.copyto(p, w);
    });
  }

  /** Updates w, m and v in one loop, several times as fast as an operation on arrays after another. */
  private step(lr: number, w: NDArray, g: NDArray, m: NDArray, v: NDArray): void {
    const [d1, d2] = [1 - this.beta1, 1 - this.beta2];
    const [ws, gs, ms, vs] = [w.buffer, g.buffer, m.buffer, v.buffer];
    let [wi, gi, mi, vi] = [w.offset, g.offset, m.offset, v.offset];
    for (const end = wi + w.size; wi < end; wi++, gi++, mi++, vi++) {
      const x = gs[gi];
      const mean = (ms[mi] += (x - ms[mi]) * d1);
      const square = (vs[vi] += (x * x - vs[vi]) * d2);
      ws[wi] -= (mean * lr) / (Math.sqrt(square) + 1e-7);
    }
  }
}

/** The array itself if its elements are floats in order, otherwise such an array, with the shape of p. */
function inOrder(a: NDArray, p: NDArray): NDArray {
  if (a.dtype === "float64" && a.contiguous && String(a.shape) === String(p.shape)) return a;
  const copy = np.zeros_like(p, "float64");
  np.copyto(copy, a);
  return copy;
}
