import { checkArrays, checkCount } from "../core/arguments.ts";
import { checkWhole } from "../core/whole.ts";
import { ValueError } from "../core/errors.ts";
import { checkAxis, shapeText, sizeOf } from "../core/shape.ts";
import type { ArrayLike, Of } from "../core/typed.ts";
import type { NDArray } from "../ndarray.ts";
import type { Shape } from "../types/shape.ts";
import { multiply } from "./arithmetic.ts";
import { dot } from "./dot.ts";
import { reshape, transpose } from "./shape.ts";

/**
 * The sum of products over the last axis of both: two vectors give a number; (N, K) and (M, K) give
 * (N, M). If one operand is a number or 0-d, the two are multiplied.
 *
 * @group linalg
 * @throws ValueError if the last axes differ in size
 * @numpy 30~1e-300 np.inner(fuzz(s, 'int', 1), fuzz(s + s % 2, 'even', 1))
 * @numpy 30~1e-300 np.inner(stream(s).randint(-9, 10, [2, 3]), stream(s).randint(-9, 10, [[4, 3], [3], [2, 2, 3]][s % 3]))
 * @example
 * np.inner(np.array([1, 2, 3]), np.array([4, 5, 6])) // => 32
 */
export function inner(a: NDArray, b: NDArray): ArrayLike;
export function inner(a: NDArray, b: NDArray): ArrayLike {
  checkCount("inner", arguments, 2);
  checkArrays("inner", [a, b]);
  if (a.ndim === 0 || b.ndim === 0) return dot(a, b);
  const [k, l] = [a.shape[a.ndim - 1], b.shape[b.ndim - 1]];
  if (k !== l) {
    throw new ValueError(
      `shapes ${shapeText(a.shape)} and ${shapeText(b.shape)} not aligned: ${k} (dim ${a.ndim - 1}) != ${l} (dim ${b.ndim - 1})`,
    );
  }
  return tensordot(a, b, [[-1], [-1]]);
}

/**
 * The sum of products over several axes: the last `axes` of `a` and the first of `b`, 2 by default,
 * or those in two lists. (A, B, C) and (B, C, D) give (A, D).
 *
 * @group linalg
 * @throws ValueError if the axes differ in size
 * @throws AxisError for an axis that an array does not have
 * @numpy 30~1e-300 np.tensordot(stream(s).randint(-9, 10, [2, 3, 4]), stream(s).randint(-9, 10, [3, 4, 2]))
 * @numpy 20~1e-300 np.tensordot(stream(s).randint(-9, 10, [2, 3, 4]), stream(s).randint(-9, 10, [4, 2]), [[s % 2 * 2], [s % 2 ? 0 : 1]]) == np.tensordot(stream(s).randint(-9, 10, [2, 3, 4]), stream(s).randint(-9, 10, [4, 2]), [[s % 2 * 2], [0 if s % 2 else 1]])
 * @numpy 20~1e-300 np.tensordot(fuzz(s, 'int', 1), fuzz(s + s % 2, 'even', 2), s % 2)
 * @example
 * np.tensordot(np.ones([2, 3]), np.array([1, 2, 3]), 1) // => [6. 6.]
 * np.tensordot(np.array([1, 2]), np.array([1, 10]), 0) // => [[1 10] [2 20]]
 */
export function tensordot(
  a: NDArray,
  b: NDArray,
  axes?: number | readonly [number | readonly number[], number | readonly number[]],
): ArrayLike;
export function tensordot(
  a: NDArray,
  b: NDArray,
  axes: number | readonly [number | readonly number[], number | readonly number[]] = 2,
): ArrayLike {
  checkCount("tensordot", arguments, 3);
  checkArrays("tensordot", [a, b]);
  if (!Array.isArray(axes)) checkWhole("tensordot", "the number of axes", axes);
  const count = typeof axes === "number" ? axes : 0;
  const mismatch = () => new ValueError("shape-mismatch for sum");
  if (count < 0 || count > Math.min(a.ndim, b.ndim)) throw mismatch();
  const [ours, theirs] =
    typeof axes === "number"
      ? [Array.from({ length: count }, (_, i) => i - count), [...Array(count).keys()]]
      : axes.map((list) => [list].flat());
  if (ours.length !== theirs.length) throw mismatch();
  const left = ours.map((axis) => checkAxis(axis, a.ndim));
  const right = theirs.map((axis) => checkAxis(axis, b.ndim));
  if (left.some((axis, i) => a.shape[axis] !== b.shape[right[i]])) throw mismatch();
  const keptA = [...a.shape.keys()].filter((axis) => !left.includes(axis));
  const keptB = [...b.shape.keys()].filter((axis) => !right.includes(axis));
  const [shapeA, shapeB] = [keptA.map((i) => a.shape[i]), keptB.map((i) => b.shape[i])];
  const k = sizeOf(left.map((axis) => a.shape[axis]));
  const x = reshape(transpose(a, [...keptA, ...left]), [sizeOf(shapeA), k]);
  const y = reshape(transpose(b, [...right, ...keptB]), [k, sizeOf(shapeB)]);
  const product: NDArray = dot(x, y) as NDArray;
  const shape = [...shapeA, ...shapeB];
  return shape.length === 0 ? product.buffer[product.offset] : reshape(product, shape);
}

/** The shape of the Kronecker product of two matrices. */
type Kron<A extends Shape, B extends Shape> = A["length"] extends B["length"]
  ? { [I in keyof A]: number }
  : number[];

/**
 * The Kronecker product: each element of `a` times the whole of `b`, as blocks. (N, M) and (K, L)
 * give (N K, M L).
 *
 * @group linalg
 * @numpy 60 np.kron(fuzz(s, 'int'), fuzz(s + 1, 'even'))
 * @example
 * np.kron(np.array([1, 10]), np.array([1, 2])) // => [ 1  2 10 20]
 */
export function kron<A extends NDArray, B extends NDArray>(a: A, b: B): NDArray<Kron<Of<A>, Of<B>>>;
export function kron(a: NDArray, b: NDArray): NDArray {
  checkCount("kron", arguments, 2);
  checkArrays("kron", [a, b]);
  const ndim = Math.max(a.ndim, b.ndim);
  const [left, right] = [a, b].map(({ shape }) => [
    ...Array<number>(ndim - shape.length).fill(1),
    ...shape,
  ]);
  const x = reshape(
    a,
    left.flatMap((size) => [size, 1]),
  );
  const y = reshape(
    b,
    right.flatMap((size) => [1, size]),
  );
  return reshape(
    multiply(x, y) as NDArray,
    left.map((size, i) => size * right[i]),
  );
}
