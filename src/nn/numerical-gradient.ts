import type { NDArray, Shape } from "np";
import * as np from "np";

const h = 1e-4;

/**
 * The gradient of `f` at `x` by central differences: `(f(x + h) - f(x - h)) / 2h` for each element,
 * where h is 1e-4. The element is changed in `x` itself, so `f` may also read `x` from another
 * place, such as a network's weights. Afterwards, `x` has its original values.
 *
 * @group training
 * @throws TypeError for an `x` that is not "float64": integers cannot change by h
 * @example
 * numericalGradient((x) => x.mul(x).sum(), np.array([3, 4], "float64")) // => [6. 8.]
 */
export function numericalGradient<S extends Shape>(
  f: (x: NDArray<S>) => number,
  x: NDArray<S>,
): NDArray<S>;
export function numericalGradient(f: (x: NDArray) => number, x: NDArray): NDArray {
  if (x.dtype !== "float64") {
    throw new TypeError(
      `numericalGradient: x must be of type "float64", received "${x.dtype}"; convert it with x.astype("float64")`,
    );
  }
  const gradient = np.zeros_like(x);
  for (let i = 0; i < x.size; i++) {
    const index = indexOf(i, x.shape);
    const kept: number = x.at(...index);
    x.set(index, kept + h);
    const above = f(x);
    x.set(index, kept - h);
    const below = f(x);
    x.set(index, kept);
    gradient.set(index, (above - below) / (2 * h));
  }
  return gradient;
}

/** The index of the i-th element, in row-major order. */
function indexOf(i: number, shape: readonly number[]): number[] {
  const index: number[] = [];
  for (const size of shape.toReversed()) {
    index.unshift(i % size);
    i = Math.floor(i / size);
  }
  return index;
}
