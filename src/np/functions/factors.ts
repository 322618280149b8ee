import { checkCount, checkOptions } from "../core/arguments.ts";
import { ValueError } from "../core/errors.ts";
import type { Strided } from "../core/strided.ts";
import type { Of } from "../core/typed.ts";
import { multiplyByQ, triangulate } from "../linear/householder.ts";
import { identityMatrix, LinAlgError, type Matrix } from "../linear/matrix.ts";
import { checkSquares, checkStack, eachMatrix } from "../linear/stack.ts";
import type { NDArray } from "../ndarray.ts";

/**
 * The lower triangular matrix L with `L @ L.T = a`, for a symmetric matrix, (N, N), whose
 * eigenvalues are positive, or for each matrix of a stack, (…, N, N). Only the lower triangle is
 * read.
 *
 * @group linalg
 * @throws LinAlgError for a matrix that is not square, or not positive definite
 * @numpy 50 ((A) => np.round(np.linalg.cholesky(np.add(np.dot(A, A.T), np.eye(s % 6 + 1))), 9))(stream(s).rand(s % 6 + 1, 4)) == (lambda A: np.round(np.linalg.cholesky(np.dot(A, A.T) + np.eye(s % 6 + 1)), 9))(stream(s).rand(s % 6 + 1, 4))
 * @numpy 10 np.linalg.cholesky(np.multiply(np.eye(2), s - 5))
 * @numpy 10 np.round(np.linalg.cholesky(np.add(np.ones([s % 3, 2, 2]), np.multiply(np.eye(2), s + 0.5))), 9)
 * @example
 * np.linalg.cholesky(np.array([[4, 2], [2, 5]])) // => [[2. 0.] [1. 2.]]
 */
export function cholesky<A extends NDArray>(a: A): NDArray<Of<A>>;
export function cholesky(a: Strided): Strided {
  checkCount("cholesky", arguments, 1);
  checkSquares("cholesky", a);
  const [root] = eachMatrix(a, [a.shape.slice(-2)], (matrix) => [lowerOf(matrix)]);
  return root;
}

function lowerOf({ rows: n, x }: Matrix): Float64Array {
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
  return x;
}

/**
 * The matrices Q, whose columns are orthonormal, and R, which is upper triangular, with `Q @ R = a`:
 * (N, M) gives (N, K) and (K, M) for K = min(N, M); with the mode "complete", (N, N) and (N, M). A
 * stack, (…, N, M), gives stacks.
 *
 * @group linalg
 * @throws LinAlgError for an array that is not a matrix
 * @throws ValueError for an unknown mode
 * @numpy 40 np.round(np.linalg.qr(stream(s).randn(s % 5 + 1, s % 4 + 1))[s % 2], 9)
 * @numpy 30 np.round(np.linalg.qr(stream(s).randn(s % 5 + 1, 3), { mode: 'complete' })[s % 2], 9) == np.round(np.linalg.qr(stream(s).randn(s % 5 + 1, 3), mode='complete')[s % 2], 9)
 * @numpy 12 np.round(np.linalg.qr(stream(s).randn(s % 3, 2, 3, 2))[s % 2], 9)
 * @example
 * const [Q, R] = np.linalg.qr(np.array([[3, 1], [4, 2]]));
 * R // => [[-5. -2.2] [0. 0.4]]
 */
export function qr(a: NDArray, options?: { mode?: "reduced" | "complete" }): [NDArray, NDArray];
export function qr(
  a: Strided,
  options: { mode?: "reduced" | "complete" } = {},
): [Strided, Strided] {
  checkOptions("qr", options, "mode");
  const { mode = "reduced" } = options;
  if (mode !== "reduced" && mode !== "complete") {
    throw new ValueError(`Unrecognized mode '${String(mode)}'`);
  }
  checkStack("qr", a);
  const [n, m] = a.shape.slice(-2);
  const k = mode === "complete" ? n : Math.min(n, m);
  const shapes = [
    [n, k],
    [k, m],
  ];
  const [q, r] = eachMatrix(a, shapes, (matrix) => {
    const taus = triangulate(matrix);
    const q = identityMatrix(n, k);
    multiplyByQ(q, matrix, taus);
    const r = matrix.x.slice(0, k * m);
    for (let i = 1; i < k; i++) r.fill(0, i * m, i * m + Math.min(i, m));
    return [q.x, r];
  });
  return [q, r];
}
