import { summing } from "../core/dtype.ts";
import type { Of, Reduced } from "../core/typed.ts";
import type { NDArray } from "../ndarray.ts";
import type { Axes, AxisOrAxes } from "../types/reduce.ts";
import { running } from "./accumulate.ts";
import { add, multiply } from "./arithmetic.ts";
import { plusOf } from "./cumsum.ts";
import { prod, timesOf } from "./product.ts";
import { sum } from "./reduce.ts";

/** The results along one axis, the first by default. */
type Accumulate = <A extends NDArray>(a: A, options?: { axis?: number }) => NDArray<Of<A>>;

/** The result along one or more axes, the first by default. */
type Reduce = <A extends NDArray, const X extends Axes | undefined = 0, K extends boolean = false>(
  a: A,
  options?: { axis?: AxisOrAxes<Of<A>, X>; keepdims?: K },
) => Reduced<A, X, K>;

declare module "./arithmetic.ts" {
  namespace add {
    /**
     * The sums of each element and all before it along an axis, the first by default.
     *
     * @hidden
     * @throws AxisError for an axis that the array does not have
     * @throws TypeError for a 0-d array
     */
    let accumulate: Accumulate;
    /**
     * The sums along one or more axes, the first by default. See `np.sum`.
     *
     * @hidden
     * @throws AxisError for an axis that the array does not have
     */
    let reduce: Reduce;
  }
  namespace multiply {
    /**
     * The products of each element and all before it along an axis, the first by default.
     *
     * @hidden
     * @throws AxisError for an axis that the array does not have
     * @throws TypeError for a 0-d array
     */
    let accumulate: Accumulate;
    /**
     * The products along one or more axes, the first by default. See `np.prod`.
     *
     * @hidden
     * @throws AxisError for an axis that the array does not have
     */
    let reduce: Reduce;
  }
}

add.accumulate = <A extends NDArray>(a: A, options?: { axis?: number }) => {
  const dtype = summing(a.dtype);
  return running("add.accumulate", a, options, dtype, plusOf(dtype)) as NDArray<Of<A>>;
};

multiply.accumulate = <A extends NDArray>(a: A, options?: { axis?: number }) => {
  const dtype = summing(a.dtype);
  return running("multiply.accumulate", a, options, dtype, timesOf(dtype)) as NDArray<Of<A>>;
};

add.reduce = (a, options) => sum(a, { axis: 0, ...options } as never) as never;
multiply.reduce = (a, options) => prod(a, { axis: 0, ...options } as never) as never;
