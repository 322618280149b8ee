import { checkArray, checkCount } from "../core/arguments.ts";
import { checkWhole } from "../core/whole.ts";
import { copyOf } from "../core/copy.ts";
import { ValueError } from "../core/errors.ts";
import { checkAxes, checkAxis } from "../core/shape.ts";
import type { Strided } from "../core/strided.ts";
import type { Of } from "../core/typed.ts";
import type { NDArray } from "../ndarray.ts";
import { swapaxes } from "./axes.ts";

/**
 * A view with the elements along the axis, or axes, in reverse order; along all of them by default.
 *
 * @group shapes
 * @throws AxisError for an axis that the array does not have
 * @throws ValueError for a repeated axis
 * @numpy 30 np.flip(fuzz(s, 'int'))
 * @numpy 40 np.flip(fuzz(s, 'int'), s % 5 - 2)
 * @example
 * np.flip(np.array([[1, 2], [3, 4]])) // => [[4 3] [2 1]]
 * np.flip(np.array([[1, 2], [3, 4]]), 1) // => [[2 1] [4 3]]
 */
export function flip<A extends NDArray>(a: A, axis?: number | readonly number[]): NDArray<Of<A>>;
export function flip(a: Strided, axis?: number | readonly number[]): Strided {
  checkCount("flip", arguments, 2);
  checkArray("flip", a);
  const axes = axis === undefined ? [...a.shape.keys()] : checkAxes([axis].flat(), a.ndim);
  const strides = a.strides.map((stride, i) => (axes.includes(i) ? -stride : stride));
  const offset = axes.reduce((at, i) => at + Math.max(a.shape[i] - 1, 0) * a.strides[i], a.offset);
  return a.view([...a.shape], strides, a.size === 0 ? a.offset : offset);
}

/**
 * The array turned by 90 degrees `k` times, in the plane of two axes, from the first towards the
 * second: the first two axes by default.
 *
 * @group shapes
 * @throws AxisError for an axis that the array does not have
 * @throws ValueError for axes that are not two different ones
 * @numpy 30 np.rot90(fuzz(s, 'int', 2), s % 9 - 4)
 * @numpy 30 np.rot90(fuzz(s, 'int', 3), s % 9 - 4, [s % 3, s % 2]) == np.rot90(fuzz(s, 'int', 3), s % 9 - 4, (s % 3, s % 2))
 * @example
 * np.rot90(np.array([[1, 2], [3, 4]])) // => [[2 4] [1 3]]
 */
export function rot90(a: NDArray, k?: number, axes?: readonly [number, number]): NDArray;
export function rot90(a: NDArray, k = 1, axes: readonly [number, number] = [0, 1]): NDArray {
  checkArray("rot90", a);
  checkWhole("rot90", "k", k);
  if (axes.length !== 2) throw new ValueError("len(axes) must be 2.");
  const [from, to] = axes;
  if (from === to || Math.abs(from - to) === a.ndim)
    throw new ValueError("Axes must be different.");
  if (axes.some((axis) => axis >= a.ndim || axis < -a.ndim)) {
    throw new ValueError(`Axes=(${axes.join(", ")}) out of range for array of ndim=${a.ndim}.`);
  }
  const turns = ((k % 4) + 4) % 4;
  if (turns === 0) return flip(a, []);
  if (turns === 2) return flip(flip(a, from), to);
  if (turns === 1) return swapaxes(flip(a, to), from, to);
  return flip(swapaxes(a, from, to), to);
}

/**
 * The elements shifted by `shift` positions, those beyond the end coming back at the front: of the
 * array as a whole, or along an axis. A copy.
 *
 * @group shapes
 * @throws AxisError for an axis that the array does not have
 * @numpy 30 np.roll(fuzz(s, 'int'), s % 9 - 4)
 * @numpy 40 np.roll(fuzz(s, 'int'), s % 9 - 4, s % 5 - 2)
 * @example
 * np.roll(np.array([1, 2, 3]), 1) // => [3 1 2]
 * np.roll(np.array([[1, 2], [3, 4]]), 1, 0) // => [[3 4] [1 2]]
 */
export function roll<A extends NDArray>(a: A, shift: number, axis?: number): NDArray<Of<A>>;
export function roll(a: Strided, shift: number, axis?: number): Strided {
  checkCount("roll", arguments, 3);
  checkArray("roll", a);
  checkWhole("roll", "the shift", shift);
  const from = copyOf(a);
  const out = a.fresh(a.shape, a.dtype);
  const along = axis === undefined ? 0 : checkAxis(axis, a.ndim);
  const n = axis === undefined ? a.size : a.shape[along];
  const inner = axis === undefined ? 1 : a.shape.slice(along + 1).reduce((p, size) => p * size, 1);
  for (let i = 0; i < a.size; i++) {
    const place = Math.floor(i / inner) % n;
    const target = (((place + shift) % n) + n) % n;
    out.buffer[out.offset + i + (target - place) * inner] = from.buffer[from.offset + i];
  }
  return out;
}
