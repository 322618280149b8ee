import * as np from "np";
import type { NDArray } from "np";
import { kept } from "./kept.ts";
import type { Fitting, Output } from "./linear.ts";
import { rows } from "./rows.ts";

/**
 * The matrix product `y = x W`, with `I` inputs and `O` outputs. `params` contains W, (I, O).
 *
 * @group layers
 * @example
 * new MatMul(np.array([[1, 2], [3, 4]])).forward(np.array([[1, 1]])) // => [[4 6]]
 */
export class MatMul<I extends number = number, O extends number = number> {
  readonly params: NDArray[] & [W: NDArray<[I, O]>];
  readonly grads: NDArray[] & [dW: NDArray<[I, O]>];
  private x?: NDArray;

  constructor(W: NDArray<[I, O]>) {
    this.params = [W];
    this.grads = [np.zeros_like(W, "float64")];
  }

  /**
   * Computes y, (N, O), from x, (N, I); of one row, (I,), it computes (O,).
   *
   * @throws ValueError if x does not have I columns
   */
  forward<X extends NDArray>(x: Fitting<X, NDArray<[I, O]>>): Output<X, NDArray<[I, O]>>;
  forward(x: NDArray): NDArray {
    const [W] = this.params;
    this.x = x;
    return np.dot(x, W);
  }

  /**
   * Computes dx = dy Wᵀ, (N, I), from dy, (N, O). Writes dW = xᵀ dy into `grads`.
   *
   * @throws Error if `forward` has not been called
   * @throws ValueError if dy does not have the shape of y
   */
  backward<X extends NDArray>(dout: Fitting<X, NDArray<[O, I]>>): Output<X, NDArray<[O, I]>>;
  backward(dout: NDArray): NDArray {
    const [W] = this.params;
    const [dW] = this.grads;
    const x = rows(kept("MatMul", this.x));
    np.copyto(dW, np.dot(x.T, rows(dout)));
    return np.dot(dout, W.T);
  }
}
