import { checkArrays, checkCount } from "../core/arguments.ts";
import { ValueError } from "../core/errors.ts";
import type { Strided } from "../core/strided.ts";
import type { Of } from "../core/typed.ts";
import { exp } from "../kernels/exp.ts";
import { log } from "../kernels/log.ts";
import { multiplyByQ, triangulate } from "../linear/householder.ts";
import { factor, solveInPlace } from "../linear/lu.ts";
import { arrayOf, identityMatrix, LinAlgError, matrixOf, squareOf } from "../linear/matrix.ts";
import type { NDArray } from "../ndarray.ts";
import { identity } from "./fill.ts";
import { matmul } from "./linear.ts";

/**
 * The solution x of `a @ x = b` for a square matrix: (N, N) and (N,) give (N,), and (N, N) and (N, M)
 * give (N, M).
 *
 * @group linalg
 * @throws LinAlgError for a matrix that is not square, and for a singular one
 * @throws ValueError if the sizes differ
 * @numpy 30 np.round(np.linalg.solve(np.add(stream(s).rand(s % 6 + 1, s % 6 + 1), np.eye(s % 6 + 1)), stream(s).rand(s % 6 + 1)), 9)
 * @numpy 30 np.round(np.linalg.solve(np.add(stream(s).rand(3, 3), np.eye(3)), stream(s).rand(3, s % 4)), 9)
 * @numpy 6 np.linalg.solve(stream(s).rand(3, s % 3), stream(s).rand(3))
 * @example
 * np.linalg.solve(np.array([[2, 0], [0, 4]]), np.array([1, 2])) // => [0.5 0.5]
 */
export function solve<B extends NDArray>(a: NDArray, b: B): NDArray<Of<B>>;
export function solve(a: Strided, b: Strided): Strided {
  checkCount("solve", arguments, 2);
  checkArrays("solve", [a, b]);
  const matrix = squareOf("solve", a);
  const n = matrix.rows;
  if (b.ndim < 1 || b.ndim > 2) {
    throw new ValueError(
      `solve: expected a vector or a matrix on the right, received ${b.ndim} dimensions`,
    );
  }
  if (b.shape[0] !== n) {
    const [name, sizes] =
      b.ndim === 1 ? ["solve1", "(m,m),(m)->(m)"] : ["solve", "(m,m),(m,n)->(m,n)"];
    throw new ValueError(
      `${name}: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature ${sizes} (size ${b.shape[0]} is different from ${n})`,
    );
  }
  const columns = b.ndim === 1 ? 1 : b.shape[1];
  const x = Float64Array.from((b as NDArray).reshape(-1) as Iterable<number>);
  solveInPlace(factor(matrix), { rows: n, columns, x });
  return arrayOf(x, b.shape);
}

/**
 * The inverse of a square matrix, (N, N).
 *
 * @group linalg
 * @throws LinAlgError for a matrix that is not square, and for a singular one
 * @numpy 50~0/1e-6 np.round(np.linalg.inv(np.add(stream(s).rand(s % 7 + 1, s % 7 + 1), np.eye(s % 7 + 1))), 9)
 * @numpy 10 np.linalg.inv(np.zeros([s % 3, 2]))
 * @example
 * np.linalg.inv(np.array([[2, 0], [0, 4]])) // => [[0.5 0. ] [0. 0.25]]
 */
export function inv<A extends NDArray>(a: A): NDArray<Of<A>>;
export function inv(a: Strided): Strided {
  checkCount("inv", arguments, 1);
  const matrix = squareOf("inv", a);
  const result = identityMatrix(matrix.rows);
  solveInPlace(factor(matrix), result);
  return arrayOf(result.x, a.shape);
}

/**
 * The determinant of a square matrix, (N, N).
 *
 * @group linalg
 * @throws LinAlgError for a matrix that is not square
 * @numpy 50 np.round(np.linalg.det(np.multiply(stream(s).rand(s % 6 + 1, s % 6 + 1), 3)), 9)
 * @numpy 20 np.round(np.linalg.det(stream(s).randint(-3, 4, [s % 4, s % 4])), 9)
 * @numpy 6 np.linalg.det(fuzz(s, 'int', s % 2))
 * @example
 * np.linalg.det(np.array([[1, 2], [3, 4]])) // => -2.0000000000000004
 */
export function det(a: NDArray): number;
export function det(a: Strided): number {
  checkCount("det", arguments, 1);
  const { lu, swaps, isSingular } = factor(squareOf("det", a));
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
 * The matrix product of a square matrix, (N, N), with itself, `n` times; for a negative `n`, of its
 * inverse. For 0, the identity matrix.
 *
 * @group linalg
 * @throws LinAlgError for a matrix that is not square, and for the inverse of a singular one
 * @throws TypeError for a power that is not a whole number
 * @numpy 40 np.linalg.matrix_power(stream(s).randint(-3, 4, [3, 3]), s % 8)
 * @numpy 20 np.round(np.linalg.matrix_power(np.add(stream(s).rand(3, 3), np.eye(3)), -(s % 4)), 8)
 * @example
 * np.linalg.matrix_power(np.array([[1, 1], [1, 0]]), 5) // => [[8 5] [5 3]]
 */
export function matrix_power<A extends NDArray>(a: A, n: number): NDArray<Of<A>>;
export function matrix_power(a: NDArray, n: number): NDArray {
  checkCount("matrix_power", arguments, 2);
  squareOf("matrix_power", a);
  if (!Number.isInteger(n)) throw new TypeError("exponent must be an integer");
  if (n === 0) return identity(a.shape[0], a.dtype);
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

/**
 * The lower triangular matrix L with `L @ L.T = a`, for a symmetric matrix, (N, N), whose
 * eigenvalues are positive. Only its lower triangle is read.
 *
 * @group linalg
 * @throws LinAlgError for a matrix that is not square, or not positive definite
 * @numpy 50 ((A) => np.round(np.linalg.cholesky(np.add(np.dot(A, A.T), np.eye(s % 6 + 1))), 9))(stream(s).rand(s % 6 + 1, 4)) == (lambda A: np.round(np.linalg.cholesky(np.dot(A, A.T) + np.eye(s % 6 + 1)), 9))(stream(s).rand(s % 6 + 1, 4))
 * @numpy 10 np.linalg.cholesky(np.multiply(np.eye(2), s - 5))
 * @example
 * np.linalg.cholesky(np.array([[4, 2], [2, 5]])) // => [[2. 0.] [1. 2.]]
 */
export function cholesky<A extends NDArray>(a: A): NDArray<Of<A>>;
export function cholesky(a: Strided): Strided {
  checkCount("cholesky", arguments, 1);
  const { rows: n, x } = squareOf("cholesky", a);
  for (let j = 0; j < n; j++) {
    for (let i = j; i < n; i++) {
      let sum = x[i * n + j];
      for (let k = 0; k < j; k++) sum -= x[i * n + k] * x[j * n + k];
      if (i > j) x[i * n + j] = sum / x[j * n + j];
      else if (sum > 0) x[j * n + j] = Math.sqrt(sum);
      else throw new LinAlgError("Matrix is not positive definite");
    }
    x.fill(0, j * n + j + 1, (j + 1) * n);
  }
  return arrayOf(x, a.shape);
}

/**
 * The matrices Q, whose columns are orthonormal, and R, which is upper triangular, with `Q @ R = a`:
 * (N, M) gives (N, K) and (K, M) for K = min(N, M); with the mode "complete", (N, N) and (N, M).
 *
 * @group linalg
 * @throws LinAlgError for an array that is not a matrix
 * @throws ValueError for an unknown mode
 * @numpy 40 np.round(np.linalg.qr(stream(s).randn(s % 5 + 1, s % 4 + 1))[s % 2], 9)
 * @numpy 30 np.round(np.linalg.qr(stream(s).randn(s % 5 + 1, 3), { mode: 'complete' })[s % 2], 9) == np.round(np.linalg.qr(stream(s).randn(s % 5 + 1, 3), mode='complete')[s % 2], 9)
 * @example
 * const [Q, R] = np.linalg.qr(np.array([[3, 1], [4, 2]]));
 * R // => [[-5. -2.2] [0. 0.4]]
 */
export function qr(a: NDArray, options?: { mode?: "reduced" | "complete" }): [NDArray, NDArray];
export function qr(
  a: Strided,
  options: { mode?: "reduced" | "complete" } = {},
): [Strided, Strided] {
  const { mode = "reduced" } = options;
  if (mode !== "reduced" && mode !== "complete") {
    throw new ValueError(`Unrecognized mode '${String(mode)}'`);
  }
  const matrix = matrixOf("qr", a);
  const { rows: n, columns: m, x } = matrix;
  const taus = triangulate(matrix);
  const k = mode === "complete" ? n : Math.min(n, m);
  const q = identityMatrix(n, k);
  multiplyByQ(q, matrix, taus);
  const r = x.slice(0, k * m);
  for (let i = 1; i < k; i++) r.fill(0, i * m, i * m + Math.min(i, m));
  return [arrayOf(q.x, [n, k]), arrayOf(r, [k, m])];
}
