import * as np from "np";
import type { NDArray } from "np";
import { kept } from "./kept.ts";
import type { Fitting, Output } from "./linear.ts";
import { rows } from "./rows.ts";

/**
 * A fully connected layer, `y = x W + b`, with `I` inputs and `O` outputs. `params` contains W,
 * (I, O), and b, (O,).
 *
 * @group layers
 * @example
 * new Affine(np.array([[1, 2], [3, 4]]), np.array([10, 20])).forward(np.array([[1, 1]])) // => [[14 26]]
 */
export class Affine<I extends number = number, O extends number = number> {
  readonly params: NDArray[] & [W: NDArray<[I, O]>, b: NDArray<[O]>];
  readonly grads: NDArray[] & [dW: NDArray<[I, O]>, db: NDArray<[O]>];
  private x?: NDArray;

  constructor(W: NDArray<[I, O]>, b: NDArray<[NoInfer<O>]>) {
    this.params = [W, b];
    this.grads = [np.zeros_like(W, "float64"), np.zeros_like(b, "float64")];
  }

  /**
   * Computes y, (N, O), from x, (N, I); of one row, (I,), it computes (O,).
   *
   * @throws ValueError if x does not have I columns, or b does not broadcast to y
   */
  forward<X extends NDArray>(x: Fitting<X, NDArray<[I, O]>>): Output<X, NDArray<[I, O]>>;
  forward(x: NDArray): NDArray {
    const [W, b] = this.params;
    this.x = x;
    const y = np.dot(x, W);
    // Adding in place is faster, but is possible only if y is "float64".
    return y.dtype === "float64" ? np.add(y, b, { out: y }) : y.add(b);
  }

  /**
   * Computes dx = dy Wᵀ, (N, I), from dy, (N, O). Writes dW = xᵀ dy and db, the sum of dy's rows,
   * into `grads`.
   *
   * @throws Error if `forward` has not been called
   * @throws ValueError if dy does not have the shape of y
   */
  backward<X extends NDArray>(dout: Fitting<X, NDArray<[O, I]>>): Output<X, NDArray<[O, I]>>;
  backward(dout: NDArray): NDArray {
    const [W] = this.params;
    const [dW, db] = this.grads;
    const x = rows(kept("Affine", this.x));
    const dy = rows(dout);
    np.copyto(dW, np.dot(x.T, dy));
    np.copyto(db, dy.sum({ axis: 0 }));
    return np.dot(dout, W.T);
  }
}
