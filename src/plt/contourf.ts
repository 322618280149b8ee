import { checkOptions, limits, type Interval } from "live";
import { areClasses } from "./classes.ts";
import {
  finite,
  increasing,
  matrix,
  rangeOf,
  vector,
  type Grid,
  type Matrix,
  type Vector,
} from "./data.ts";
import { unfit } from "./errors.ts";
import { evened } from "./evened.ts";
import { roundLevels } from "./levels.ts";
import { add } from "./sheets.ts";

/** The options of `contourf`. */
export interface ContourOptions {
  /**
   * The approximate number of bands, or the bounds of the bands in increasing order; 7 by default.
   */
  levels?: number | Vector;
}

/**
 * Draws filled contours of Z. If Z contains only class labels (0, 1, 2, …) and `levels` is not
 * given, each class is a region with its own colour.
 *
 * @group drawing
 * @param X the positions of Z's columns: a vector, or a matrix of Z's shape; increasing or
 *   decreasing
 * @param Y the positions of Z's rows, in the same form
 * @throws TypeError if the shapes of X, Y and Z do not match, if X or Y is neither increasing nor
 *   decreasing, or for levels that do not increase
 * @example
 * const [X, Y] = np.meshgrid(np.linspace(-2, 2, 40), np.linspace(-1, 1, 20));
 * plt.contourf(X, Y, X.mul(Y), { levels: 12 });
 */
export function contourf(Z: Matrix, options?: ContourOptions): void;
export function contourf(
  X: Vector | Matrix,
  Y: Vector | Matrix,
  Z: Matrix,
  options?: ContourOptions,
): void;
export function contourf(
  first: Vector | Matrix,
  second?: Vector | Matrix | ContourOptions,
  third?: Matrix,
  fourth?: ContourOptions,
): void {
  const grid = matrix("contourf", "Z", third ?? (first as Matrix), limits.grid);
  const options = (third ? fourth : (second as ContourOptions | undefined)) ?? {};
  checkOptions("plt.contourf", options, "levels");
  const { rows, columns, values } = grid;
  if (rows < 2 || columns < 2) {
    throw unfit("contourf", "Z must have at least two rows and two columns", [rows, columns]);
  }
  const xs = third ? side("X", first, grid, "columns") : [...Array(columns).keys()];
  const ys = third ? side("Y", second as Matrix, grid, "rows") : [...Array(rows).keys()];
  const classes = options.levels === undefined && areClasses(values);
  const levels = classes ? undefined : bounds(grid, options);
  const even = evened(grid, xs, ys, classes);
  const ends = (positions: number[]): Interval => [positions[0], positions[positions.length - 1]];
  add("contourf", {
    type: "contour",
    ...even,
    x: ends(xs),
    y: ends(ys),
    ...(levels && { levels }),
  });
}

/** The positions of the columns or rows. */
function side(
  argument: "X" | "Y",
  data: Vector | Matrix,
  { rows, columns }: Grid,
  along: "columns" | "rows",
): number[] {
  const size = along === "columns" ? columns : rows;
  const positions = onAxis(argument, data, rows, columns, along);
  if (positions.length !== size) {
    throw unfit("contourf", `${argument} must have ${size} ${along}, like Z`, data);
  }
  const numbers = finite(positions);
  const way = Math.sign(numbers[1] - numbers[0]);
  const onward = numbers.every((at, i) => i === 0 || (at - numbers[i - 1]) * way > 0);
  if (numbers.length < size || !onward) {
    throw unfit("contourf", `${argument} must be finite, and increase or decrease`, data);
  }
  return numbers;
}

/** The row of X or the column of Y that all rows or columns repeat, or the vector itself. */
function onAxis(
  argument: string,
  data: Vector | Matrix,
  rows: number,
  columns: number,
  along: "columns" | "rows",
) {
  if (!isMatrix(data)) return vector("contourf", argument, data as Vector, limits.grid);
  const mesh = matrix("contourf", argument, data, limits.grid);
  if (mesh.rows !== rows || mesh.columns !== columns) {
    throw unfit("contourf", `${argument} must have Z's shape (${rows}, ${columns})`, data);
  }
  const { values } = mesh;
  return along === "columns"
    ? values.slice(0, columns)
    : values.filter((_, i) => i % columns === 0);
}

function isMatrix(data: Vector | Matrix): data is Matrix {
  if (typeof data === "number") return false;
  return "shape" in data ? data.shape.length === 2 : typeof data[0] === "object";
}

function bounds({ values }: Grid, { levels = 7 }: ContourOptions): number[] {
  if (typeof levels === "number") {
    if (!(levels >= 1 && levels < limits.levels / 2)) {
      throw unfit("contourf", `levels must be from 1 to ${limits.levels / 2 - 1}`, levels);
    }
    return roundLevels(...rangeOf(finite(values)), levels + 1);
  }
  return increasing("contourf", "levels", levels, limits.levels);
}
