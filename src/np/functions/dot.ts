import { checkArray, checkCount } from "../core/arguments.ts";
import { promote } from "../core/dtype.ts";
import type { Operand } from "../core/elementwise.ts";
import { ValueError } from "../core/errors.ts";
import { eachBlock } from "../core/layout.ts";
import { asTyped, coreOf, multiplyBlock } from "../core/product.ts";
import { scalarOr } from "../core/scalar-or.ts";
import { shapeText, sizeOf } from "../core/shape.ts";
import type { ArrayLike, Dot, Of } from "../core/typed.ts";
import type { NDArray } from "../ndarray.ts";
import type { Factor } from "../types/dot.ts";
import { multiply } from "./arithmetic.ts";

/**
 * The dot product: two vectors give a number; matrices give their product, (N, K) and (K, M) giving
 * (N, M). With more axes, the sum runs over the last axis of `a` and the second-to-last axis of
 * `b`: (A, B, K) and (C, K, M) give (A, B, C, M). If one operand is a number, the two are
 * multiplied.
 *
 * @group linalg
 * @throws ValueError if the inner axes differ in size
 * @example
 * np.dot(np.array([1, 2, 3]), np.array([4, 5, 6])) // => 32
 * np.dot(np.array([[1, 2], [3, 4]]), np.array([[5, 6], [7, 8]])) // => [[19 22] [43 50]]
 */
export function dot<A extends ArrayLike, B extends ArrayLike>(
  a: A,
  b: Factor<Of<A>, Of<B>, B>,
): Dot<A, B>;
export function dot(a: Operand, b: Operand): Operand {
  checkCount("dot", arguments, 2);
  if (typeof a !== "number") checkArray("dot", a);
  if (typeof b !== "number") checkArray("dot", b);
  if (typeof a === "number" || typeof b === "number" || a.ndim === 0 || b.ndim === 0) {
    const product: Operand = multiply(a as NDArray, b as NDArray);
    return typeof product === "number" ? product : scalarOr(product);
  }
  const { n, k, l, m } = coreOf(a, b);
  if (k !== l) {
    const [last, secondLast] = [a.ndim - 1, Math.max(0, b.ndim - 2)];
    throw new ValueError(
      `shapes ${shapeText(a.shape)} and ${shapeText(b.shape)} not aligned: ${k} (dim ${last}) != ${l} (dim ${secondLast})`,
    );
  }
  const dtype = promote(a.dtype, b.dtype);
  if (a.ndim === 2 && b.ndim === 2) {
    const product = a.fresh([n, m], dtype);
    multiplyBlock(n, k, m, product, product.offset, m, a, a.offset, b, b.offset);
    return asTyped(product);
  }
  const kept = b.shape.slice(0, -2);
  const shape = [...a.shape.slice(0, -1), ...kept, ...b.shape.slice(b.ndim > 1 ? -1 : 1)];
  const out = a.fresh(shape, dtype);
  const row = sizeOf(kept) * m;
  eachBlock(a.shape, [a], ([x], i) =>
    eachBlock(b.shape, [b], ([y], j) =>
      multiplyBlock(n, k, m, out, out.offset + i * n * row + j * m, row, a, x, b, y),
    ),
  );
  return scalarOr(asTyped(out));
}
