import * as np from "np";
import type { NDArray } from "np";
import { meanLogLoss } from "../functions/mean-log-loss.ts";
import { softmax } from "../functions/softmax.ts";
import { checkTargets } from "./check-targets.ts";
import { kept } from "../layers/kept.ts";

/**
 * Softmax and cross entropy as one layer: `loss = -mean(log(y[right] + 1e-7))`, where
 * `y = softmax(x)`. The targets t are labels, (N,), or one-hot rows, (N, C).
 *
 * @group losses
 * @example
 * new SoftmaxWithLoss().forward(np.zeros([2, 4]), np.array([3, 0])) // => 1.3862939611199705
 */
export class SoftmaxWithLoss {
  readonly params: NDArray[] = [];
  readonly grads: NDArray[] = [];
  private y?: NDArray;
  private t?: NDArray;

  /**
   * Computes the loss from scores x, (N, C), and targets t.
   *
   * @throws IndexError for a label that is not below C
   * @throws TypeError for labels that are not "int64"
   * @throws ValueError if the shapes of x and t do not match, such as labels of shape (N, 1), and for
   *   rows without scores
   */
  forward<N extends number, C extends number>(
    x: NDArray<[N, C]>,
    t: NDArray<[NoInfer<N>]> | NDArray<[NoInfer<N>, NoInfer<C>]>,
  ): number;
  forward(x: NDArray, t: NDArray): number {
    if (t.ndim === x.ndim) checkTargets("SoftmaxWithLoss", x, t);
    this.y = softmax(x);
    this.t = t.ndim === x.ndim ? t : np.take(np.eye(x.shape[1]), t, { axis: 0 });
    return meanLogLoss(this.y.mul(this.t).sum({ axis: 1 }));
  }

  /**
   * Computes dx = (y - t) dout / N, (N, C). `dout` is 1 by default.
   *
   * @throws Error if `forward` has not been called
   */
  backward(dout = 1): NDArray {
    const y = kept("SoftmaxWithLoss", this.y);
    const t = kept("SoftmaxWithLoss", this.t);
    const dx = y.sub(t);
    np.multiply(dx, dout, { out: dx });
    return np.divide(dx, y.shape[0], { out: dx });
  }
}
