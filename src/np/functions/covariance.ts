import { checkArray, checkOptions } from "../core/arguments.ts";
import { ValueError } from "../core/errors.ts";
import { scalarOr } from "../core/scalar-or.ts";
import { Strided } from "../core/strided.ts";
import type { ArrayLike } from "../core/typed.ts";
import type { ArrayOrNumber, NDArray } from "../ndarray.ts";
import { divide, multiply, subtract } from "./arithmetic.ts";
import { atleast_2d, squeeze } from "./axes.ts";
import { diag } from "./diagonals.ts";
import { concatenate } from "./join.ts";
import { matmul } from "./matmul.ts";
import { clip, sqrt } from "./math.ts";
import { mean } from "./reduce.ts";
import { reshape } from "./shape.ts";

/**
 * The options of `cov`: whether each row is a variable (true by default) or each column, and by
 * which number the sums are divided, which is that of the observations minus `ddof`.
 */
export interface Covariance {
  rowvar?: boolean;
  bias?: boolean;
  ddof?: number;
}

/**
 * The covariances of variables: for variables of N observations as the rows of (K, N), the matrix
 * (K, K) of `sum((x - mean(x)) * (y - mean(y))) / (N - ddof)`; for one variable, (N,), a number, its
 * variance. The variables of a second array follow those of the first: two vectors give (2, 2).
 * With `rowvar: false`, variables are columns. `ddof` is 1 by default, or 0 with `bias: true`.
 *
 * @group reductions
 * @throws ValueError for more than two axes, a `ddof` that is not a whole number, and different
 *   numbers of observations
 * @numpy 30~1e-9 np.cov(fuzz(s, 'even', 1 + s % 2), { ddof: s % 3 }) == np.cov(fuzz(s, 'even', 1 + s % 2), ddof=s % 3)
 * @numpy 30~1e-9 np.cov(stream(s).rand(s % 4 + 2, 3), { rowvar: false, bias: s % 2 === 1 }) == np.cov(stream(s).rand(s % 4 + 2, 3), rowvar=False, bias=s % 2 == 1)
 * @numpy 30~1e-9 np.cov(fuzz(s, 'int', 2), fuzz(s + s % 2, 'even', 2))
 * @example
 * np.cov(np.array([1, 2, 3]), np.array([1, 3, 8])) // => [[ 1. 3.5] [ 3.5 13. ]]
 * np.cov(np.array([1, 2, 6])) // => 7
 */
export function cov(m: NDArray, options?: Covariance): ArrayOrNumber;
export function cov(m: NDArray, y: NDArray, options?: Covariance): NDArray;
export function cov(m: NDArray, ...rest: Variable[]): ArrayLike {
  return covariances("cov", m, rest, "rowvar", "bias", "ddof");
}

/**
 * The correlations of variables, from -1 to 1: the covariances that `np.cov` gives, each divided by
 * the standard deviations of both variables. One variable, (N,), gives 1, or nan if it is constant.
 *
 * @group reductions
 * @throws ValueError for more than two axes, and for different numbers of observations
 * @numpy 20~1e-9 np.corrcoef(stream(s).rand(s % 3 + 2, s % 4 + 3))
 * @numpy 20~1e-9 np.corrcoef(stream(s).rand(s + 2), stream(s + 1).rand(s + 2))
 * @numpy 20~1e-9 np.corrcoef(stream(s).rand(s % 4 + 2, 3), { rowvar: false }) == np.corrcoef(stream(s).rand(s % 4 + 2, 3), rowvar=False)
 * @numpy 10 np.corrcoef(fuzz(s, 'int', 1))
 * @example
 * np.corrcoef(np.array([1, 2, 3]), np.array([2, 4, 6])) // => [[1. 1.] [1. 1.]]
 */
export function corrcoef(m: NDArray, options?: { rowvar?: boolean }): ArrayOrNumber;
export function corrcoef(m: NDArray, y: NDArray, options?: { rowvar?: boolean }): NDArray;
export function corrcoef(m: NDArray, ...rest: Variable[]): ArrayLike {
  const c = covariances("corrcoef", m, rest, "rowvar");
  if (typeof c === "number") return divide(c, c);
  const deviations: NDArray = sqrt(diag(c));
  return clip(divide(divide(c, reshape(deviations, [-1, 1])), deviations) as NDArray, -1, 1);
}

/** What may follow the first array: a second one, and options. */
type Variable = NDArray | Covariance | undefined;

function covariances(
  name: string,
  m: NDArray,
  rest: readonly Variable[],
  ...known: string[]
): ArrayLike {
  const [y, options] = rest[0] instanceof Strided ? rest : [undefined, ...rest];
  checkOptions(name, options, ...known);
  const { rowvar = true, bias = false, ddof = bias ? 0 : 1 } = (options ?? {}) as Covariance;
  if (!Number.isInteger(ddof)) throw new ValueError("ddof must be integer");
  const variables = [m, y].flatMap((a, i) => {
    if (i > 0 && a === undefined) return [];
    checkArray(name, a);
    if (a.ndim > 2) throw new ValueError(`${"my"[i]} has more than 2 dimensions`);
    const rows = atleast_2d((a as NDArray).astype("float64"));
    return [rowvar || (i === 0 ? a.ndim === 1 : rows.shape[0] === 1) ? rows : rows.T];
  });
  if (variables[0].shape[0] === 0) return (reshape(m, [0, 0]) as NDArray).astype("float64");
  const all = concatenate(variables) as NDArray;
  const apart: NDArray = subtract(all, mean(all, { axis: 1, keepdims: true }));
  const products = multiply(matmul(apart, apart.T), 1 / Math.max(all.shape[1] - ddof, 0));
  return scalarOr(squeeze(products as NDArray)) as ArrayLike;
}
