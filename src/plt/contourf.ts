import { limits, type Interval } from "live";
import { areClasses } from "./classes.ts";
import { finite, matrix, rangeOf, vector, type Grid, type Matrix, type Vector } from "./data.ts";
import { unfit } from "./errors.ts";
import { evened } from "./evened.ts";
import { roundLevels } from "./levels.ts";
import { add } from "./sheets.ts";

/** How `contourf` draws. */
export interface ContourOptions {
  /** How many bands, about, or the bounds of the bands, rising; 7 if not given. */
  levels?: number | readonly number[];
}

/**
 * Fills the bands between the contours of Z. Where Z holds classes (0, 1, 2, …) and no levels are
 * asked for, each class is a region of its own colour.
 *
 * @param X where the columns of Z stand: numbers in a row, or a matrix of Z's shape; rising or falling
 * @param Y where the rows of Z stand, likewise
 * @throws TypeError where X, Y and Z do not fit, or X or Y neither rises nor falls
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
  const { rows, columns, values } = grid;
  if (rows < 2 || columns < 2) {
    throw unfit("contourf", "Z must have two rows and columns at least", [rows, columns]);
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

/** Where the columns or rows stand. */
function side(
  argument: "X" | "Y",
  data: Vector | Matrix,
  { rows, columns }: Grid,
  along: "columns" | "rows",
): number[] {
  const size = along === "columns" ? columns : rows;
  const positions = onAxis(argument, data, rows, columns, along);
  if (positions.length !== size) {
    throw unfit("contourf", `${argument} must have ${size} ${along}, as Z has`, data);
  }
  const numbers = finite(positions);
  const way = Math.sign(numbers[1] - numbers[0]);
  const onward = numbers.every((at, i) => i === 0 || (at - numbers[i - 1]) * way > 0);
  if (numbers.length < size || !onward) {
    throw unfit("contourf", `${argument} must be finite, and rise or fall`, data);
  }
  return numbers;
}

/** A row of X or a column of Y, which all rows or columns repeat, or the vector as it is. */
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
  const rising = levels.every((level, i) => i === 0 || level > levels[i - 1]);
  if (
    !rising ||
    levels.length < 2 ||
    levels.length > limits.levels ||
    !levels.every(Number.isFinite)
  ) {
    throw unfit("contourf", `levels must rise and be 2 to ${limits.levels}`, levels);
  }
  return [...levels];
}
