import type { ArrayLike, Of } from "../core/typed.ts";
import * as comparisons from "../functions/compare.ts";
import * as math from "../functions/math.ts";
import type { NDArray } from "../ndarray.ts";
import type { Broadcast, Fitting } from "../types/broadcast.ts";
import type { Fit, Shape } from "../types/shape.ts";
import { install } from "./install.ts";

declare module "../ndarray.ts" {
  interface NDArray<S extends Shape = number[]> {
    /** e to the power of each element, as floats. See `np.exp`. */
    exp<A extends NDArray>(this: A): NDArray<Of<A>>;

    /** The natural logarithm of each element, as floats. See `np.log`. */
    log<A extends NDArray>(this: A): NDArray<Of<A>>;

    /** The square root of each element, as floats. See `np.sqrt`. */
    sqrt<A extends NDArray>(this: A): NDArray<Of<A>>;

    /** The hyperbolic tangent of each element, as floats. */
    tanh<A extends NDArray>(this: A): NDArray<Of<A>>;

    /** The absolute value of each element. */
    abs<A extends NDArray>(this: A): NDArray<Of<A>>;

    /**
     * Each element, limited to the range from `low` to `high`. See `np.clip`.
     */
    clip<A extends NDArray>(this: A, low: number, high: number): NDArray<Of<A>>;

    /** Each element, rounded to `decimals` digits after the point, 0 by default. See `np.round`. */
    round<A extends NDArray>(this: A, decimals?: number): NDArray<Of<A>>;

    /**
     * Whether `this == other`, element by element, as an array of bools. Shapes broadcast. See
     * `np.equal`.
     *
     * @throws ValueError if the shapes do not broadcast
     */
    eq<A extends NDArray, B extends ArrayLike>(
      this: A,
      other: Fitting<Of<A>, Of<B>, B>,
    ): NDArray<Fit<Broadcast<Of<A>, Of<B>>>>;

    /**
     * Whether `this != other`, element by element, as an array of bools. Shapes broadcast. See
     * `np.not_equal`.
     *
     * @throws ValueError if the shapes do not broadcast
     */
    ne<A extends NDArray, B extends ArrayLike>(
      this: A,
      other: Fitting<Of<A>, Of<B>, B>,
    ): NDArray<Fit<Broadcast<Of<A>, Of<B>>>>;

    /**
     * Whether `this < other`, element by element, as an array of bools. Shapes broadcast. See
     * `np.less`.
     *
     * @throws ValueError if the shapes do not broadcast
     */
    lt<A extends NDArray, B extends ArrayLike>(
      this: A,
      other: Fitting<Of<A>, Of<B>, B>,
    ): NDArray<Fit<Broadcast<Of<A>, Of<B>>>>;

    /**
     * Whether `this <= other`, element by element, as an array of bools. Shapes broadcast. See
     * `np.less_equal`.
     *
     * @throws ValueError if the shapes do not broadcast
     */
    le<A extends NDArray, B extends ArrayLike>(
      this: A,
      other: Fitting<Of<A>, Of<B>, B>,
    ): NDArray<Fit<Broadcast<Of<A>, Of<B>>>>;

    /**
     * Whether `this > other`, element by element, as an array of bools. Shapes broadcast. See
     * `np.greater`.
     *
     * @throws ValueError if the shapes do not broadcast
     * @example
     * np.array([1, 2, 3]).gt(1) // => [False True True]
     */
    gt<A extends NDArray, B extends ArrayLike>(
      this: A,
      other: Fitting<Of<A>, Of<B>, B>,
    ): NDArray<Fit<Broadcast<Of<A>, Of<B>>>>;

    /**
     * Whether `this >= other`, element by element, as an array of bools. Shapes broadcast. See
     * `np.greater_equal`.
     *
     * @throws ValueError if the shapes do not broadcast
     */
    ge<A extends NDArray, B extends ArrayLike>(
      this: A,
      other: Fitting<Of<A>, Of<B>, B>,
    ): NDArray<Fit<Broadcast<Of<A>, Of<B>>>>;
  }
}

install({
  exp(this: NDArray): NDArray {
    return math.exp(this);
  },

  log(this: NDArray): NDArray {
    return math.log(this);
  },

  sqrt(this: NDArray): NDArray {
    return math.sqrt(this);
  },

  tanh(this: NDArray): NDArray {
    return math.tanh(this);
  },

  abs(this: NDArray): NDArray {
    return math.abs(this);
  },

  clip(this: NDArray, low: number, high: number): NDArray {
    return math.clip(this, low, high);
  },

  round(this: NDArray, decimals?: number): NDArray {
    return math.round(this, decimals);
  },

  eq(this: NDArray, other: ArrayLike): NDArray {
    return comparisons.equal(this, other);
  },

  ne(this: NDArray, other: ArrayLike): NDArray {
    return comparisons.not_equal(this, other);
  },

  lt(this: NDArray, other: ArrayLike): NDArray {
    return comparisons.less(this, other);
  },

  le(this: NDArray, other: ArrayLike): NDArray {
    return comparisons.less_equal(this, other);
  },

  gt(this: NDArray, other: ArrayLike): NDArray {
    return comparisons.greater(this, other);
  },

  ge(this: NDArray, other: ArrayLike): NDArray {
    return comparisons.greater_equal(this, other);
  },
});
