import { checkOptions } from "../core/arguments.ts";
import { assign } from "../core/assign.ts";
import { ValueError } from "../core/errors.ts";
import type { Strided } from "../core/strided.ts";
import type { Of } from "../core/typed.ts";
import { NDArray } from "../ndarray.ts";
import { reshape } from "./shape.ts";

/** Whether the first array varies from column to column ("xy") or from row to row ("ij"). */
export interface Meshing {
  indexing?: "xy" | "ij";
}

/** The shape of the grid of two vectors. */
type Grid<X, Y> =
  Of<X> extends readonly [infer N extends number]
    ? Of<Y> extends readonly [infer M extends number]
      ? NDArray<[M, N]>
      : NDArray
    : NDArray;

/**
 * The coordinates of all points of a grid, from the coordinates along each axis. The first array
 * varies from column to column, the second from row to row; with `indexing: "ij"`, the other way
 * round. N and M coordinates give two arrays of shape (M, N), or (N, M) with "ij".
 *
 * @group creation
 * @throws ValueError for an `indexing` that is neither "xy" nor "ij"
 * @numpy 20 np.meshgrid(fuzz(s, 'int', 1), fuzz(s + 1, 'int', 1))[s % 2]
 * @example
 * const [X, Y] = np.meshgrid(np.array([1, 2, 3]), np.array([10, 20]));
 * X // => [[1 2 3] [1 2 3]]
 * Y // => [[10 10 10] [20 20 20]]
 */
export function meshgrid<X extends NDArray, Y extends NDArray>(
  x: X,
  y: Y,
): [Grid<X, Y>, Grid<X, Y>];
export function meshgrid(...arrays: [...NDArray[], Meshing] | NDArray[]): NDArray[];
export function meshgrid(...given: (NDArray | Meshing)[]): Strided[] {
  const arrays = given.filter((one) => one instanceof NDArray);
  const options = given.find((one): one is Meshing => !(one instanceof NDArray)) ?? {};
  checkOptions("meshgrid", options, "indexing");
  const { indexing = "xy" } = options;
  if (indexing !== "xy" && indexing !== "ij") {
    throw new ValueError("Valid values for `indexing` are 'xy' and 'ij'.");
  }
  const axes = arrays.map((_, i) => (indexing === "xy" && i < 2 && arrays.length > 1 ? 1 - i : i));
  const shape = axes.map((axis) => arrays[axis].size);
  return arrays.map((a, i) => {
    const grid = a.fresh(shape, a.dtype);
    const along = shape.map((_, axis) => (axis === axes[i] ? -1 : 1));
    assign(grid, reshape(a, along as number[]));
    return grid;
  });
}
