import { checkArray, checkOptions } from "../core/arguments.ts";
import { isFloat } from "../core/dtype.ts";
import { ValueError } from "../core/errors.ts";
import { checkNumbers } from "../core/numbers.ts";
import { ordered } from "../core/ordered.ts";
import type { Reducing } from "../core/reduce.ts";
import { scalarOr } from "../core/scalar-or.ts";
import { checkAxes } from "../core/shape.ts";
import type { ArrayLike, Of, Reduced } from "../core/typed.ts";
import { eachMatrix } from "../linear/stack.ts";
import { decompose } from "../linear/svd.ts";
import type { NDArray } from "../ndarray.ts";
import type { Axes, AxisOrAxes } from "../types/reduce.ts";
import { power } from "./power.ts";
import { not_equal } from "./compare.ts";
import { abs } from "./math.ts";
import { max, min, sum } from "./reduce.ts";
import { reshape } from "./shape.ts";

/**
 * The order of the norm. For a vector: 2 (the length), 1, Infinity, 0 or another power. For a
 * matrix: "fro", 1, 2, Infinity or "nuc".
 */
export type Norm = number | "fro" | "nuc";

/**
 * The norm of an array, or of its vectors along an axis. By default, the square root of the sum of
 * squares. With `ord`, for a vector: the sum (1) or the maximum (Infinity) of the absolute values,
 * or `sum(abs(a)**ord)**(1/ord)`; for a matrix: the largest sum of absolute values of a column (1)
 * or of a row (Infinity), the largest singular value (2) or the sum of these ("nuc"); with a minus
 * sign, the smallest. (N, M) along axis 1 gives (N,), or (N, 1) with `keepdims`.
 *
 * @group linalg
 * @throws AxisError for an axis that the array does not have
 * @throws TypeError for an `ord` that is neither a number nor a text
 * @throws ValueError for a norm that is not available, such as "fro" of a vector or an `ord` for
 *   three axes; for a repeated axis; and if there are no elements to choose the
 *   largest or smallest from
 * @numpy 60 np.round(np.linalg.norm(stream(s).randn(s % 4 + 1, s % 3 + 1), { ord: [2, -2, 'nuc'][s % 3], keepdims: s % 2 === 1 }), 9) == np.round(np.linalg.norm(stream(s).randn(s % 4 + 1, s % 3 + 1), [2, -2, 'nuc'][s % 3], keepdims=s % 2 == 1), 9)
 * @numpy 20 np.round(np.linalg.norm(stream(s).randn(3, 2, 4), { ord: [2, -2, 'nuc'][s % 3], axis: [s % 2 * 2, 1] }), 9) == np.round(np.linalg.norm(stream(s).randn(3, 2, 4), [2, -2, 'nuc'][s % 3], axis=(s % 2 * 2, 1)), 9)
 * @numpy 12 np.linalg.norm(np.zeros([s % 3, s % 4]), { ord: [-2, 'nuc'][s % 2] }) == np.linalg.norm(np.zeros([s % 3, s % 4]), [-2, 'nuc'][s % 2])
 * @numpy 20~536870912 np.linalg.norm(fuzz(s, 'single', 2), { ord: [1, -1, 3, 0, 2][s % 5], axis: s % 2 }) == np.linalg.norm(fuzz(s, 'single', 2), [1, -1, 3, 0, 2][s % 5], axis=s % 2)
 * @numpy 20~536870912 np.linalg.norm(fuzz(s, 'single', 1), { ord: [2, -1, 3, 0.5, -2.5][s % 5] }) == np.linalg.norm(fuzz(s, 'single', 1), [2, -1, 3, 0.5, -2.5][s % 5])
 * @numpy 20 np.linalg.norm(stream(s).rand(30, 9 + s).T, { axis: s % 2 }) == np.linalg.norm(stream(s).rand(30, 9 + s).T, axis=s % 2)
 * @numpy 10 np.linalg.norm(stream(s).rand(9, 30 + s).T, { ord: [1, Infinity][s % 2] }) == np.linalg.norm(stream(s).rand(9, 30 + s).T, [1, np.inf][s % 2])
 * @example
 * np.linalg.norm(np.array([3, 4])) // => 5
 * np.linalg.norm(np.array([[3, 4], [6, 8]]), { axis: 1 }) // => [ 5. 10.]
 * np.linalg.norm(np.array([3, -4]), { ord: 1 }) // => 7
 */
export function norm<
  A extends NDArray,
  X extends Axes | undefined = undefined,
  K extends boolean = false,
>(a: A, options?: { ord?: Norm; axis?: AxisOrAxes<Of<A>, X>; keepdims?: K }): Reduced<A, X, K>;
export function norm(a: NDArray, options: Reducing & { ord?: Norm } = {}): ArrayLike {
  checkArray("norm", a);
  checkOptions("norm", options, "ord", "axis", "keepdims");
  const { ord, ...along } = options;
  if (ord !== undefined && typeof ord !== "string") checkNumbers("norm", ord);
  const axes = along.axis === undefined ? [...a.shape.keys()] : [along.axis].flat();
  const improper = axes.length === 0 || axes.length > 2;
  if (improper && (ord !== undefined || along.axis !== undefined)) {
    throw new ValueError("Improper number of dimensions to norm.");
  }
  const matrix = axes.length === 2;
  if (typeof ord === "string" && !matrix) {
    throw new ValueError(`Invalid norm order '${ord}' for vectors`);
  }
  checkAxes(axes, a.ndim);
  const sizes = abs(isFloat(a.dtype) ? a : a.astype("float64"));
  if (ord === undefined || ord === "fro") return ofPowers(sizes, 2, along);
  if (!matrix) return ofVectors(sizes, Number(ord), along);
  if ([2, -2, "nuc"].includes(ord)) return ofSingularValues(a, ord, axes, along.keepdims);
  if (![1, -1, Infinity, -Infinity].includes(ord as number)) {
    throw new ValueError("Invalid norm order for matrices.");
  }
  const sums: NDArray = sum(sizes, { axis: axes[ord === 1 || ord === -1 ? 0 : 1], keepdims: true });
  return (Number(ord) > 0 ? max : min)(sums, { axis: axes, keepdims: along.keepdims });
}

/** The largest (2), the smallest (-2) or the sum ("nuc") of the singular values of matrices. */
function ofSingularValues(
  a: NDArray,
  ord: Norm,
  axes: readonly number[],
  keepdims = false,
): ArrayLike {
  const both = checkAxes(axes, a.ndim);
  if (ord !== "nuc" && both.some((axis) => a.shape[axis] === 0)) {
    throw new ValueError(
      `zero-size array to reduction operation ${ord === 2 ? "maximum" : "minimum"} which has no identity`,
    );
  }
  const others = [...a.shape.keys()].filter((axis) => !both.includes(axis));
  const [norms] = eachMatrix(ordered(a, [...others, ...both]), [[]], (matrix) => {
    const values = decompose(matrix).s;
    if (ord === "nuc") return [[values.reduce((total, x) => total + x, 0)]];
    return [[values[ord === 2 ? 0 : values.length - 1]]];
  });
  if (!keepdims) return scalarOr(norms) as ArrayLike;
  return reshape(
    norms,
    a.shape.map((size, i) => (both.includes(i) ? 1 : size)),
  );
}

function ofVectors(sizes: NDArray, ord: number, along: Reducing): ArrayLike {
  if (ord === Infinity) return max(sizes, along);
  if (ord === -Infinity) return min(sizes, along);
  if (ord === 0) return sum(not_equal(sizes, 0).astype(sizes.dtype), along);
  if (ord === 1) return sum(sizes, along);
  return ofPowers(sizes, ord, along);
}

/** `sum(sizes**ord)**(1/ord)`, of which float32 rounds each step: the root is one of an array. */
function ofPowers(sizes: NDArray, ord: number, along: Reducing): ArrayLike {
  const powers = power(sizes, ord);
  const totals: NDArray = sum(powers, { ...along, keepdims: true });
  return max(power(totals, 1 / ord), along);
}
