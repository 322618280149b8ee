import * as np from "np";
import type { NDArray } from "np";
import { kept } from "./kept.ts";
import type { Of } from "./shape.ts";

/**
 * The rectified linear unit (ReLU), element by element: `y = x` where x > 0, otherwise 0.
 *
 * @group layers
 * @example
 * new Relu().forward(np.array([-1, 0, 2])) // => [0 0 2]
 */
export class Relu {
  readonly params: NDArray[] = [];
  readonly grads: NDArray[] = [];
  private positive?: NDArray;

  /** Computes y from x, in the same shape. */
  forward<X extends NDArray>(x: X): NDArray<Of<X>>;
  forward(x: NDArray): NDArray {
    this.positive = np.greater(x, 0);
    return np.maximum(x, 0);
  }

  /**
   * Computes dx from dy: dy where x was above zero, otherwise 0.
   *
   * @throws Error if `forward` has not been called
   * @throws ValueError if dy does not broadcast with x
   */
  backward<X extends NDArray>(dout: X): NDArray<Of<X>>;
  backward(dout: NDArray): NDArray {
    return np.where(kept("Relu", this.positive), dout, 0);
  }
}
