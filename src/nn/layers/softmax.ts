import type { NDArray } from "np";
import { softmax } from "../functions/softmax.ts";
import { kept } from "./kept.ts";
import type { Of } from "./shape.ts";

/**
 * The softmax function, row by row: `y = exp(x) / sum(exp(x))`. It turns scores into probabilities.
 *
 * @group layers
 * @example
 * new Softmax().forward(np.array([[0, 0], [0, 1]])) // => [[0.5 0.5 ] [0.26894142 0.73105858]]
 */
export class Softmax {
  readonly params: NDArray[] = [];
  readonly grads: NDArray[] = [];
  private y?: NDArray;

  /**
   * Computes y from x, in the same shape.
   *
   * @throws ValueError for rows without scores
   */
  forward<X extends NDArray>(x: X): NDArray<Of<X>>;
  forward(x: NDArray): NDArray {
    this.y = softmax(x);
    return this.y;
  }

  /**
   * Computes dx = y (dy - sum(y dy)) from dy, where the sum runs over each row.
   *
   * @throws Error if `forward` has not been called
   * @throws ValueError if dy does not broadcast with y
   */
  backward<X extends NDArray>(dout: X): NDArray<Of<X>>;
  backward(dout: NDArray): NDArray {
    const y = kept("Softmax", this.y);
    const dx = y.mul(dout);
    return dx.sub(y.mul(dx.sum({ axis: -1, keepdims: true })));
  }
}
