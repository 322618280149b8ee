import { checkArrays, checkCount } from "../core/arguments.ts";
import { stretch } from "../core/broadcast.ts";
import { promote } from "../core/dtype.ts";
import type { Operand } from "../core/elementwise.ts";
import { ValueError } from "../core/errors.ts";
import { eachBlock } from "../core/layout.ts";
import { asTyped, coreOf, multiplyBlock } from "../core/product.ts";
import { scalarOr } from "../core/scalar-or.ts";
import { shapeText } from "../core/shape.ts";
import type { Strided } from "../core/strided.ts";
import type { Of, Product } from "../core/typed.ts";
import type { NDArray } from "../ndarray.ts";
import type { MatrixFactor } from "../types/dot.ts";

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
