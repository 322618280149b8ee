import type { ArrayLike, Dot, Of } from "../core/typed.ts";
import { add, divide, multiply, negative, subtract } from "../functions/arithmetic.ts";
import { dot } from "../functions/dot.ts";
import type { NDArray } from "../ndarray.ts";
import type { Broadcast, Fitting } from "../types/broadcast.ts";
import type { Factor } from "../types/dot.ts";
import type { Fit, Shape } from "../types/shape.ts";
import { install } from "./install.ts";

declare module "../ndarray.ts" {
  interface NDArray<S extends Shape = number[]> {
    /**
     * `this + other`, element by element: `A.add(10)`. Shapes broadcast.
     *
     * @throws ValueError if the shapes do not broadcast
     */
    add<A extends NDArray, B extends ArrayLike>(
      this: A,
      other: Fitting<Of<A>, Of<B>, B>,
    ): NDArray<Fit<Broadcast<Of<A>, Of<B>>>>;

    /**
     * `this - other`, element by element. Shapes broadcast.
     *
     * @throws ValueError if the shapes do not broadcast
     * @throws TypeError for two bools
     */
    sub<A extends NDArray, B extends ArrayLike>(
      this: A,
      other: Fitting<Of<A>, Of<B>, B>,
    ): NDArray<Fit<Broadcast<Of<A>, Of<B>>>>;

    /**
     * `this * other`, element by element: `A.mul(10)`. Shapes broadcast.
     *
     * @throws ValueError if the shapes do not broadcast
     */
    mul<A extends NDArray, B extends ArrayLike>(
      this: A,
      other: Fitting<Of<A>, Of<B>, B>,
    ): NDArray<Fit<Broadcast<Of<A>, Of<B>>>>;

    /**
     * `this / other`, element by element, as floats. Shapes broadcast.
     *
     * @throws ValueError if the shapes do not broadcast
     */
    div<A extends NDArray, B extends ArrayLike>(
      this: A,
      other: Fitting<Of<A>, Of<B>, B>,
    ): NDArray<Fit<Broadcast<Of<A>, Of<B>>>>;

    /**
     * `-this`, element by element.
     *
     * @throws TypeError for bools
     */
    neg<A extends NDArray>(this: A): NDArray<Of<A>>;

    /**
     * The dot product: two vectors give a number; (N, K) and (K, M) give (N, M). See `np.dot`.
     *
     * @throws ValueError if the inner axes differ in size
     * @example
     * np.array([[1, 2], [3, 4]]).dot(np.array([1, 10])) // => [21 43]
     */
    dot<A extends NDArray, B extends ArrayLike>(this: A, other: Factor<Of<A>, Of<B>, B>): Dot<A, B>;
  }
}

install({
  add(this: NDArray, other: ArrayLike): NDArray {
    return add(this, other);
  },

  sub(this: NDArray, other: ArrayLike): NDArray {
    return subtract(this, other);
  },

  mul(this: NDArray, other: ArrayLike): NDArray {
    return multiply(this, other);
  },

  div(this: NDArray, other: ArrayLike): NDArray {
    return divide(this, other);
  },

  neg(this: NDArray): NDArray {
    return negative(this);
  },

  dot(this: NDArray, other: ArrayLike): ArrayLike {
    return dot(this, other);
  },
});
