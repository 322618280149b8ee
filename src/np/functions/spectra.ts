import { checkCount, checkOptions } from "../core/arguments.ts";
import type { Strided } from "../core/strided.ts";
import { LinAlgError, transposed } from "../linear/matrix.ts";
import { checkSquares, checkStack, eachMatrix } from "../linear/stack.ts";
import { decompose } from "../linear/svd.ts";
import { eigenOf } from "../linear/tridiagonal.ts";
import type { NDArray } from "../ndarray.ts";

/**
 * The singular value decomposition `a = U @ diag(s) @ Vh`: (N, M) gives U (N, N), whose columns are
 * the left singular vectors, s (K,) in decreasing order for K = min(N, M), and Vh (M, M), whose rows
 * are the right ones. Without `full_matrices`, U is (N, K) and Vh (K, M). A stack, (…, N, M), gives
 * stacks. The signs of the vectors are those of LAPACK for N >= M and M <= 25.
 *
 * @group linalg
 * @throws LinAlgError for an array that is not a matrix, and for numbers that are not finite
 * @numpy 45 np.round(np.linalg.svd(stream(s).randn(s % 6 + s % 4 + 1, s % 4 + 1))[s % 3], 9)
 * @numpy 15 np.round(np.linalg.svd(stream(s).randn(6, 5), { full_matrices: false })[s % 3], 9) == np.round(np.linalg.svd(stream(s).randn(6, 5), full_matrices=False)[s % 3], 9)
 * @numpy 15~0/±1e-6 np.round(np.linalg.svd(stream(s).randn(25 + s % 2 * 40, 25))[s % 3], 6).at(s) == np.round(np.linalg.svd(stream(s).randn(25 + s % 2 * 40, 25))[s % 3], 6)[s]
 * @numpy 10 np.round(np.linalg.svd(stream(s).randn(3, s + 3))[1], 9)
 * @numpy 12 np.round(np.linalg.svd(stream(s).randn(s % 4, 2, 3, 2))[s % 3], 9)
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
  checkStack("svd", a);
  const [n, m] = a.shape.slice(-2);
  const k = Math.min(n, m);
  const columns = full_matrices ? n : k;
  const rows = full_matrices ? m : k;
  const [left, values, right] = eachMatrix(a, [[n, columns], [k], [rows, m]], (matrix) => {
    const { u, s, v } = decompose(finite(matrix));
    const kept = { rows: columns, columns: n, x: transposed(u).x.subarray(0, columns * n) };
    return [transposed(kept).x, s, v.x.subarray(0, rows * m)];
  });
  return [left, values, right];
}

/**
 * The eigenvalues of a symmetric matrix, (N,) in increasing order, and its eigenvectors, the columns
 * of a matrix (N, N). A stack, (…, N, N), gives stacks. Only the lower triangle of the matrix is
 * read. The signs of the vectors are those of LAPACK for N <= 25.
 *
 * @group linalg
 * @throws LinAlgError for a matrix that is not square, and for numbers that are not finite
 * @numpy 50 ((A) => np.round(np.linalg.eigh(np.add(A, A.T))[s % 2], 9))(stream(s).randn(s % 7 + 1, s % 7 + 1)) == (lambda A: np.round(np.linalg.eigh(A + A.T)[s % 2], 9))(stream(s).randn(s % 7 + 1, s % 7 + 1))
 * @numpy 12~0/±1e-6 ((A) => np.round(np.linalg.eigh(np.add(A, A.T))[s % 2], 6).at(s))(stream(s).randn(24, 24)) == (lambda A: np.round(np.linalg.eigh(A + A.T)[s % 2], 6)[s])(stream(s).randn(24, 24))
 * @numpy 12 np.round(np.linalg.eigh(stream(s).randn(s % 3, 2, 3, 3))[s % 2], 9)
 * @example
 * const [values, vectors] = np.linalg.eigh(np.array([[2, 1], [1, 2]]));
 * values // => [1. 3.]
 */
export function eigh(a: NDArray): [NDArray<[number]>, NDArray];
export function eigh(a: Strided): [Strided, Strided] {
  checkCount("eigh", arguments, 1);
  checkSquares("eigh", a);
  const shape = a.shape.slice(-2);
  const [values, vectors] = eachMatrix(a, [shape.slice(1), shape], (matrix) => {
    const eigen = eigenOf(finite(matrix));
    return [eigen.values, transposed(eigen.vectors).x];
  });
  return [values, vectors];
}

function finite<M extends { x: Float64Array }>(matrix: M): M {
  if (matrix.x.every((value) => Number.isFinite(value))) return matrix;
  throw new LinAlgError("the numbers of the matrix must be finite");
}
