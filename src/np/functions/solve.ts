import { checkArrays, checkCount } from "../core/arguments.ts";
import { broadcastAll } from "../core/broadcast.ts";
import { floating, promote } from "../core/dtype.ts";
import { ValueError } from "../core/errors.ts";
import { eachBlock } from "../core/layout.ts";
import { scalarOr } from "../core/scalar-or.ts";
import { settle } from "../core/run.ts";
import type { Strided } from "../core/strided.ts";
import type { Of, OrNumber } from "../core/typed.ts";
import { exp } from "../kernels/exp.ts";
import { log } from "../kernels/log.ts";
import { factor, solveInPlace } from "../linear/lu.ts";
import { identityMatrix, type Matrix } from "../linear/matrix.ts";
import { checkSquares, eachMatrix, matrixAt } from "../linear/stack.ts";
import { fresh, type NDArray } from "../ndarray.ts";
import type { Outer } from "../types/shape.ts";
import { eye } from "./create.ts";
import { matmul } from "./matmul.ts";
import { broadcast_to } from "./axes.ts";

/**
 * The solution x of `a @ x = b` for a square matrix: (N, N) and (N,) give (N,), and (N, N) and (N, M)
 * give (N, M). Arrays with more axes are stacks, which broadcast; `b` is a vector only if it has one
 * axis, as in NumPy 2.
 *
 * @group linalg
 * @throws LinAlgError for a matrix that is not square, and for a singular one
 * @throws ValueError if the sizes differ or the stacks do not broadcast
 * @numpy 30 np.round(np.linalg.solve(np.add(stream(s).rand(s % 6 + 1, s % 6 + 1), np.eye(s % 6 + 1)), stream(s).rand(s % 6 + 1)), 9)
 * @numpy 30 np.round(np.linalg.solve(np.add(stream(s).rand(3, 3), np.eye(3)), stream(s).rand(3, s % 4)), 9)
 * @numpy 12 np.round(np.linalg.solve(np.add(stream(s).rand(s % 3, 3, 3), np.eye(3)), stream(s).rand(2, s % 3, 3, 2)), 9)
 * @numpy 6 np.linalg.solve(stream(s).rand(3, s % 3), stream(s).rand(3))
 * @example
 * np.linalg.solve(np.array([[2, 0], [0, 4]]), np.array([1, 2])) // => [0.5 0.5]
 */
export function solve<B extends NDArray>(a: NDArray<[number, number]>, b: B): NDArray<Of<B>>;
export function solve(a: NDArray, b: NDArray): NDArray;
export function solve(a: Strided, b: Strided): Strided {
  checkCount("solve", arguments, 2);
  checkArrays("solve", [a, b]);
  checkSquares("solve", a);
  if (b.ndim === 0) {
    throw new ValueError("solve: expected a vector or a matrix on the right, received a 0-d array");
  }
  const isVector = b.ndim === 1;
  const n = a.shape[a.ndim - 1];
  const size = b.shape[isVector ? 0 : b.ndim - 2];
  if (size !== n) {
    const [name, sizes] = isVector ? ["solve1", "(m,m),(m)->(m)"] : ["solve", "(m,m),(m,n)->(m,n)"];
    throw new ValueError(
      `${name}: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature ${sizes} (size ${size} is different from ${n})`,
    );
  }
  const core = b.shape.slice(-2);
  const outer = broadcastAll([a.shape.slice(0, -2), b.shape.slice(0, -2)]);
  const out = fresh([...outer, ...core], floating(promote(a.dtype, b.dtype)));
  const columns = isVector ? 1 : core[1];
  const right = isVector ? b.view([n, 1], [b.strides[0], 1], b.offset) : b;
  eachBlock([...outer, n, columns], [a, right], ([left, place], block) => {
    const x = matrixAt(right, place);
    solveInPlace(factor(matrixAt(a, left)), x);
    out.buffer.set(x.x, out.offset + block * n * columns);
  });
  settle(out);
  return out;
}

/**
 * The inverse of a square matrix, (N, N), or of each matrix of a stack, (…, N, N).
 *
 * @group linalg
 * @throws LinAlgError for a matrix that is not square, and for a singular one
 * @numpy 50~0/1e-6 np.round(np.linalg.inv(np.add(stream(s).rand(s % 7 + 1, s % 7 + 1), np.eye(s % 7 + 1))), 9)
 * @numpy 10 np.linalg.inv(np.zeros([s % 3, 2]))
 * @numpy 10 np.round(np.linalg.inv(np.add(stream(s).rand(s % 3, 2, 3, 3), np.eye(3))), 9)
 * @numpy 6 np.round(np.linalg.inv(np.add(stream(s).randint(0, 9, [2, 2]), np.multiply(np.eye(2), 20)).astype('float32')), 3)
 * @example
 * np.linalg.inv(np.array([[2, 0], [0, 4]])) // => [[0.5 0. ] [0. 0.25]]
 */
export function inv<A extends NDArray>(a: A): NDArray<Of<A>>;
export function inv(a: Strided): Strided {
  checkCount("inv", arguments, 1);
  checkSquares("inv", a);
  const [inverse] = eachMatrix(a, [a.shape.slice(-2)], (matrix) => {
    const result = identityMatrix(matrix.rows);
    solveInPlace(factor(matrix), result);
    return [result.x];
  });
  return inverse;
}

/**
 * The determinant of a square matrix, (N, N), as a number; of a stack, (…, N, N), an array of these.
 *
 * @group linalg
 * @throws LinAlgError for a matrix that is not square
 * @numpy 50 np.round(np.linalg.det(np.multiply(stream(s).rand(s % 6 + 1, s % 6 + 1), 3)), 9)
 * @numpy 20 np.add(np.round(np.linalg.det(stream(s).randint(-3, 4, [s % 4, s % 4])), 9), 0)
 * @numpy 6 np.linalg.det(fuzz(s, 'int', s % 2))
 * @numpy 10 np.round(np.linalg.det(stream(s).rand(2, s % 3, 3, 3)), 9)
 * @example
 * np.linalg.det(np.array([[1, 2], [3, 4]])) // => -2.0000000000000004
 */
export function det<A extends NDArray>(a: A): OrNumber<Outer<Of<A>>>;
export function det(a: Strided): Strided | number {
  checkCount("det", arguments, 1);
  checkSquares("det", a);
  const [values] = eachMatrix(a, [[]], (matrix) => [[determinant(matrix)]]);
  return scalarOr(values);
}

function determinant(matrix: Matrix): number {
  const { lu, swaps, isSingular } = factor(matrix);
  if (isSingular) return 0;
  let [sign, logarithm] = [1, 0];
  swaps.forEach((pivot, i) => {
    const diagonal = lu.x[i * lu.columns + i];
    if ((pivot !== i) !== diagonal < 0) sign = -sign;
    logarithm += log(Math.abs(diagonal));
  });
  return sign * exp(logarithm);
}

/**
 * A square matrix, (N, N), or each matrix of a stack, (…, N, N), to the power `n`: the matrix product
 * of `n` copies of it. For a negative `n`, that of `-n` copies of its inverse; for 0, the identity
 * matrix.
 *
 * @group linalg
 * @throws LinAlgError for a matrix that is not square, and for the inverse of a singular one
 * @throws TypeError for a power that is not a whole number
 * @numpy 40 np.linalg.matrix_power(stream(s).randint(-3, 4, [3, 3]), s % 8)
 * @numpy 10 np.linalg.matrix_power(stream(s).randint(-3, 4, [2, s % 3, 2, 2]), s % 5)
 * @numpy 20 np.round(np.linalg.matrix_power(np.add(stream(s).rand(3, 3), np.eye(3)), -(s % 4)), 8)
 * @example
 * np.linalg.matrix_power(np.array([[1, 1], [1, 0]]), 5) // => [[8 5] [5 3]]
 */
export function matrix_power<A extends NDArray>(a: A, n: number): NDArray<Of<A>>;
export function matrix_power(a: NDArray, n: number): NDArray {
  checkCount("matrix_power", arguments, 2);
  checkSquares("matrix_power", a);
  if (!Number.isInteger(n)) throw new TypeError("exponent must be an integer");
  const size = a.shape[a.ndim - 1];
  if (n === 0) return broadcast_to(eye(size, size, a.dtype), a.shape).copy();
  if (n === 3) return product(product(a, a), a);
  let power: NDArray = n < 0 ? inv(a) : a;
  let result: NDArray | undefined;
  for (let rest = Math.abs(n); rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = result ? product(result, power) : power;
    if (rest > 1) power = product(power, power);
  }
  return (result as NDArray).copy();
}

function product(a: NDArray, b: NDArray): NDArray {
  return matmul(a, b) as NDArray;
}
