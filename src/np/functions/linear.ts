import { checkArray, checkArrays, checkCount } from "../core/arguments.ts";
import { stretch } from "../core/broadcast.ts";
import { promote } from "../core/dtype.ts";
import type { Operand } from "../core/elementwise.ts";
import { runUnary, settle } from "../core/run.ts";
import { ValueError } from "../core/errors.ts";
import { eachBlock, step } from "../core/layout.ts";
import { scalarOr } from "../core/reduce.ts";
import { shapeText, sizeOf } from "../core/shape.ts";
import type { Strided } from "../core/strided.ts";
import type { ArrayLike, Dot, Of, Product } from "../core/typed.ts";
import { matmul as loop } from "../kernels/matmul.ts";
import { truth } from "../kernels/unary.ts";
import type { NDArray } from "../ndarray.ts";
import type { Factor, MatrixFactor } from "../types/dot.ts";
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

/**
 * The matrix product: (N, K) and (K, M) give (N, M). Axes before the last two are batches, which
 * broadcast: (B, N, K) and (K, M) give (B, N, M). A vector acts as a row on the left and as a
 * column on the right, and the result does not have that axis: (N, K) and (K,) give (N,).
 *
 * @group linalg
 * @throws ValueError for a 0-d array, and if the inner axes differ in size or the batches do not
 *   broadcast
 * @throws TypeError for a number
 * @example
 * np.matmul(np.array([[1, 2], [3, 4]]), np.array([1, 10])) // => [21 43]
 */
export function matmul<A extends NDArray, B extends NDArray>(
  a: A,
  b: MatrixFactor<Of<A>, Of<B>, B>,
): Product<A, B>;
export function matmul(a: Operand, b: Operand): Operand {
  checkCount("matmul", arguments, 2);
  if (typeof a === "number" || a.ndim === 0) throw tooFewAxes(0);
  if (typeof b === "number" || b.ndim === 0) throw tooFewAxes(1);
  checkArrays("matmul", [a, b]);
  const { n, k, l, m } = coreOf(a, b);
  if (k !== l) {
    throw new ValueError(
      `matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature ${signature} (size ${l} is different from ${k})`,
    );
  }
  const batch = stretch([a.shape.slice(0, -2), b.shape.slice(0, -2)]);
  if (batch === undefined) throw unlikeBatches(a, b, [n, m]);
  const core = [...(a.ndim > 1 ? [n] : []), ...(b.ndim > 1 ? [m] : [])];
  const out = a.fresh([...batch, ...core], promote(a.dtype, b.dtype));
  eachBlock([...batch, n, m], [a, b], ([x, y], i) =>
    multiplyBlock(n, k, m, out, out.offset + i * n * m, m, a, x, b, y),
  );
  return scalarOr(asTyped(out));
}

const signature = "(n?,k),(k,m?)->(n?,m?)";

/** The sizes of the last two axes; a vector is a row on the left, a column on the right. */
function coreOf(a: Strided, b: Strided) {
  return {
    n: a.ndim > 1 ? a.shape[a.ndim - 2] : 1,
    k: a.shape[a.ndim - 1],
    l: b.shape[Math.max(0, b.ndim - 2)],
    m: b.ndim > 1 ? b.shape[b.ndim - 1] : 1,
  };
}

function multiplyBlock(
  n: number,
  k: number,
  m: number,
  out: Strided,
  o: number,
  or: number,
  a: Strided,
  x: number,
  b: Strided,
  y: number,
): void {
  const yr = b.ndim > 1 ? step(b, 2) : step(b, 1);
  const yc = b.ndim > 1 ? step(b, 1) : 0;
  loop(n, k, m, out.buffer, o, or, a.buffer, x, step(a, 2), step(a, 1), b.buffer, y, yr, yc);
}

/** The sums as values of their type; the sum of bools is "or". */
function asTyped(out: Strided): Strided {
  if (out.dtype === "bool") runUnary(truth, out, out);
  settle(out);
  return out;
}

function tooFewAxes(operand: 0 | 1): ValueError {
  return new ValueError(
    `matmul: Input operand ${operand} does not have enough dimensions (has 0, gufunc core with signature ${signature} requires 1)`,
  );
}

function unlikeBatches(a: Strided, b: Strided, core: number[]): ValueError {
  const [left, right] = [a, b].map(({ shape }) => {
    const batch = shape.slice(0, -2).map((size) => `${size},`);
    return `${shapeText(shape)}->(${batch.join("")}newaxis,newaxis)`;
  });
  return new ValueError(
    `operands could not be broadcast together with remapped shapes [original->remapped]: ${left} ${right}  and requested shape ${shapeText(core)}`,
  );
}
