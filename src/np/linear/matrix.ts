import { ValueError } from "../core/errors.ts";

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
