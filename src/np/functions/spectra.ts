import { checkCount, checkOptions } from "../core/arguments.ts";
import type { Strided } from "../core/strided.ts";
import { arrayOf, LinAlgError, matrixOf, squareOf, transposed } from "../linear/matrix.ts";
import { decompose } from "../linear/svd.ts";
import { eigenOf } from "../linear/tridiagonal.ts";
import type { NDArray } from "../ndarray.ts";

/**
 * The singular value decomposition `a = U @ diag(s) @ Vh`: (N, M) gives U (N, N), whose columns are
 * the left singular vectors, s (K,) in decreasing order for K = min(N, M), and Vh (M, M), whose rows
 * are the right ones. Without `full_matrices`, U is (N, K) and Vh (K, M). The signs of the vectors
 * are those of LAPACK for N >= M and M <= 25.
 *
 * @group linalg
 * @throws LinAlgError for an array that is not a matrix, and for numbers that are not finite
 * @numpy 45 np.round(np.linalg.svd(stream(s).randn(s % 6 + s % 4 + 1, s % 4 + 1))[s % 3], 9)
 * @numpy 15 np.round(np.linalg.svd(stream(s).randn(6, 5), { full_matrices: false })[s % 3], 9) == np.round(np.linalg.svd(stream(s).randn(6, 5), full_matrices=False)[s % 3], 9)
 * @numpy 15~0/±1e-6 np.round(np.linalg.svd(stream(s).randn(25 + s % 2 * 40, 25))[s % 3], 6).at(s) == np.round(np.linalg.svd(stream(s).randn(25 + s % 2 * 40, 25))[s % 3], 6)[s]
 * @numpy 10 np.round(np.linalg.svd(stream(s).randn(3, s + 3))[1], 9)
 * @example
 * const [U, s, Vh] = np.linalg.svd(np.array([[3, 0], [0, -4]]));
 * s // => [4. 3.]
 */
export function svd(
  a: NDArray,
  options?: { full_matrices?: boolean },
): [NDArray, NDArray<[number]>, NDArray];
export function svd(
  a: Strided,
  options: { full_matrices?: boolean } = {},
): [Strided, Strided, Strided] {
  checkOptions("svd", options, "full_matrices");
  const { full_matrices = true } = options;
  const matrix = finite(matrixOf("svd", a));
  const [n, m] = a.shape;
  const { u, s, v } = decompose(matrix);
  const k = Math.min(n, m);
  const [left, right] = [transposed(u), v];
  const columns = full_matrices ? n : k;
  const rows = full_matrices ? m : k;
  const kept = transposed({ rows: columns, columns: n, x: left.x.slice(0, columns * n) });
  return [
    arrayOf(kept.x, [n, columns]),
    arrayOf(s, [k]),
    arrayOf(right.x.subarray(0, rows * m), [rows, m]),
  ];
}

/**
 * The eigenvalues of a symmetric matrix, (N,) in increasing order, and its eigenvectors, the columns
 * of a matrix (N, N). Only the lower triangle of the matrix is read. The signs of the vectors are
 * those of LAPACK for N <= 25.
 *
 * @group linalg
 * @throws LinAlgError for a matrix that is not square, and for numbers that are not finite
 * @numpy 50 ((A) => np.round(np.linalg.eigh(np.add(A, A.T))[s % 2], 9))(stream(s).randn(s % 7 + 1, s % 7 + 1)) == (lambda A: np.round(np.linalg.eigh(A + A.T)[s % 2], 9))(stream(s).randn(s % 7 + 1, s % 7 + 1))
 * @numpy 12 ((A) => np.round(np.linalg.eigh(np.add(A, A.T))[s % 2], 6).at(s))(stream(s).randn(24, 24)) == (lambda A: np.round(np.linalg.eigh(A + A.T)[s % 2], 6)[s])(stream(s).randn(24, 24))
 * @example
 * const [values, vectors] = np.linalg.eigh(np.array([[2, 1], [1, 2]]));
 * values // => [1. 3.]
 */
export function eigh(a: NDArray): [NDArray<[number]>, NDArray];
export function eigh(a: Strided): [Strided, Strided] {
  checkCount("eigh", arguments, 1);
  const matrix = finite(squareOf("eigh", a));
  const { values, vectors } = eigenOf(matrix);
  const n = matrix.rows;
  return [arrayOf(values, [n]), arrayOf(transposed(vectors).x, [n, n])];
}

function finite<M extends { x: Float64Array }>(matrix: M): M {
  if (matrix.x.every((value) => Number.isFinite(value))) return matrix;
  throw new LinAlgError("the numbers of the matrix must be finite");
}
