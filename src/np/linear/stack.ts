import { checkArray } from "../core/arguments.ts";
import { floating } from "../core/dtype.ts";
import { eachBlock, step } from "../core/layout.ts";
import { settle } from "../core/run.ts";
import { sizeOf } from "../core/shape.ts";
import type { Strided } from "../core/strided.ts";
import { fresh, type NDArray } from "../ndarray.ts";
import { LinAlgError, type Matrix } from "./matrix.ts";

/** Throws NumPy's error for an array that is neither a matrix nor a stack of matrices. */
export function checkStack(name: string, a: Strided): void {
  checkArray(name, a);
  if (a.ndim < 2) {
    throw new LinAlgError(
      `${a.ndim}-dimensional array given. Array must be at least two-dimensional`,
    );
  }
}

/** Throws NumPy's error for an array that is neither a square matrix nor a stack of these. */
export function checkSquares(name: string, a: Strided): void {
  checkStack(name, a);
  if (a.shape.at(-2) === a.shape.at(-1)) return;
  throw new LinAlgError("Last 2 dimensions of the array must be square");
}

/** A copy of the matrix of a stack that starts at `offset`. */
export function matrixAt(a: Strided, offset: number): Matrix {
  const [rows, columns] = a.shape.slice(-2);
  const [down, right] = [step(a, 2), step(a, 1)];
  const x = new Float64Array(rows * columns);
  for (let i = 0, p = 0, row = offset; i < rows; i++, row += down)
    for (let j = 0, q = row; j < columns; j++, q += right) x[p++] = a.buffer[q];
  return { rows, columns, x };
}

/**
 * Applies an operation to a copy of each matrix of a stack (…, N, M). Its results, whose shapes are
 * given, become arrays with the axes of the stack before their own.
 */
export function eachMatrix(
  a: Strided,
  shapes: readonly (readonly number[])[],
  operation: (matrix: Matrix) => readonly ArrayLike<number>[],
): NDArray[] {
  const outer = a.shape.slice(0, -2);
  const outs = shapes.map((shape) => fresh([...outer, ...shape], floating(a.dtype)));
  eachBlock(a.shape, [a], ([offset], block) => {
    operation(matrixAt(a, offset)).forEach((x, i) => {
      outs[i].buffer.set(x, outs[i].offset + block * sizeOf(shapes[i]));
    });
  });
  outs.forEach(settle);
  return outs;
}
