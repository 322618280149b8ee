import * as np from "np";
import type { NDArray } from "np";
import { meanLogLoss } from "../functions/mean-log-loss.ts";
import { sigmoid } from "../functions/sigmoid.ts";
import { kept } from "../layers/kept.ts";
import { checkTargets } from "./check-targets.ts";
import type { Of } from "../layers/shape.ts";

/**
 * Sigmoid and binary cross entropy as one layer: `loss = -mean(log((t ? y : 1 - y) + 1e-7))`, where
 * `y = sigmoid(x)`. The targets t are 0s and 1s in the shape of x.
 *
 * @group losses
 * @example
 * new SigmoidWithLoss().forward(np.zeros(2), np.array([1, 0])) // => 0.6931469805599654
 */
export class SigmoidWithLoss {
  readonly params: NDArray[] = [];
  readonly grads: NDArray[] = [];
  private y?: NDArray;
  private t?: NDArray;

  /**
   * Computes the loss from scores x and targets t of the same shape.
   *
   * @throws ValueError if x and t differ in shape
   */
  forward<X extends NDArray>(x: X, t: NDArray<Of<X>>): number;
  forward(x: NDArray, t: NDArray): number {
    checkTargets("SigmoidWithLoss", x, t);
    this.y = sigmoid(x);
    this.t = t;
    return meanLogLoss(np.where(t, this.y, np.subtract(1, this.y)));
  }

  /**
   * Computes dx = (y - t) dout / N, where N is the number of scores. `dout` is 1 by default.
   *
   * @throws Error if `forward` has not been called
   */
  backward(dout = 1): NDArray {
    const y = kept("SigmoidWithLoss", this.y);
    const t = kept("SigmoidWithLoss", this.t);
    return y.sub(t).mul(dout).div(t.size);
  }
}
