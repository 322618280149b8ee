import { checkArray } from "../core/arguments.ts";
import { copyOf } from "../core/copy.ts";
import { ValueError } from "../core/errors.ts";
import type { Strided } from "../core/strided.ts";
import { fresh, type NDArray } from "../ndarray.ts";

/**
 * A matrix for which an operation is not possible, such as the inverse of a singular one.
 *
 * @group errors
 */
export class LinAlgError extends ValueError {
  override name = "LinAlgError";
}

/** A matrix of floats, row after row. */
export interface Matrix {
  rows: number;
  columns: number;
  x: Float64Array;
}

/** A copy of a matrix. Throws NumPy's errors for other arrays. */
export function matrixOf(name: string, a: Strided): Matrix {
  checkArray(name, a);
  if (a.ndim !== 2) {
    const wanted = a.ndim < 2 ? "at least two-dimensional" : "two-dimensional";
    throw new LinAlgError(`${a.ndim}-dimensional array given. Array must be ${wanted}`);
  }
  const { buffer, offset, size } = copyOf(a);
  const [rows, columns] = a.shape;
  return { rows, columns, x: buffer.slice(offset, offset + size) };
}

/** A copy of a square matrix. */
export function squareOf(name: string, a: Strided): Matrix {
  const matrix = matrixOf(name, a);
  if (matrix.rows === matrix.columns) return matrix;
  throw new LinAlgError("Last 2 dimensions of the array must be square");
}

export function identityMatrix(n: number, columns = n): Matrix {
  const x = new Float64Array(n * columns);
  for (let i = 0; i < Math.min(n, columns); i++) x[i * columns + i] = 1;
  return { rows: n, columns, x };
}

export function transposed({ rows, columns, x }: Matrix): Matrix {
  const t = new Float64Array(x.length);
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) t[j * rows + i] = x[i * columns + j];
  return { rows: columns, columns: rows, x: t };
}

export function arrayOf(x: ArrayLike<number>, shape: number[]): NDArray {
  const out = fresh(shape, "float64");
  out.buffer.set(x, out.offset);
  return out;
}
