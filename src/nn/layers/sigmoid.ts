import * as np from "np";
import type { NDArray } from "np";
import { sigmoid } from "../functions/sigmoid.ts";
import { kept } from "./kept.ts";
import type { Of } from "./shape.ts";

/**
 * The sigmoid function, `y = 1 / (1 + exp(-x))`, element by element. It maps every number to one
 * between 0 and 1.
 *
 * @group layers
 * @example
 * new Sigmoid().forward(np.array([-1, 0, 1])) // => [0.26894142 0.5 0.73105858]
 */
export class Sigmoid {
  readonly params: NDArray[] = [];
  readonly grads: NDArray[] = [];
  private y?: NDArray;

  /** Computes y from x, in the same shape. */
  forward<X extends NDArray>(x: X): NDArray<Of<X>>;
  forward(x: NDArray): NDArray {
    this.y = sigmoid(x);
    return this.y;
  }

  /**
   * Computes dx = dy (1 - y) y from dy, in the same shape.
   *
   * @throws Error if `forward` has not been called
   * @throws ValueError if dy does not broadcast to the shape of y
   */
  backward<X extends NDArray>(dout: X): NDArray<Of<X>>;
  backward(dout: NDArray): NDArray {
    const y = kept("Sigmoid", this.y);
    const dx = np.subtract(1, y);
    np.multiply(dout, dx, { out: dx });
    return np.multiply(dx, y, { out: dx });
  }
}
