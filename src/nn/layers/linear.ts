import type * as np from "np";
import type { NDArray } from "np";

/** `X` if `np.dot` accepts it as the left operand of `W`, otherwise NumPy's message. */
export type Fitting<X extends NDArray, W extends NDArray> = Parameters<
  typeof np.dot<X, W>
>[1] extends string
  ? Parameters<typeof np.dot<X, W>>[1]
  : X;

/** The result type of `np.dot(x, W)`. */
export type Output<X extends NDArray, W extends NDArray> =
  ReturnType<typeof np.dot<X, W>> extends NDArray<infer S> ? NDArray<S> : NDArray;
