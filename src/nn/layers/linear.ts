import type * as np from "np";
import type { NDArray } from "np";

/** `X` if `np.dot` takes it on the left of `W`, else NumPy's message. */
export type Fitting<X extends NDArray, W extends NDArray> = Parameters<
  typeof np.dot<X, W>
>[1] extends string
  ? Parameters<typeof np.dot<X, W>>[1]
  : X;

/** What `np.dot(x, W)` gives. */
export type Output<X extends NDArray, W extends NDArray> =
  ReturnType<typeof np.dot<X, W>> extends NDArray<infer S> ? NDArray<S> : NDArray;
