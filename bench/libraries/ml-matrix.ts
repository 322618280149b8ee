import { Matrix } from "ml-matrix";
import { matrix, side, type Operation } from "../contestant.ts";
import { trainWith } from "../training.ts";

/** Repeats a single row or column, because the library has no broadcasting. */
function stretched(like: Matrix, b: Matrix): Matrix {
  if (b.rows === like.rows && b.columns === like.columns) return b;
  const { rows, columns } = like;
  return new Matrix(rows, columns).apply(function (this: Matrix, i: number, j: number) {
    this.set(i, j, b.get(b.rows === 1 ? 0 : i, b.columns === 1 ? 0 : j));
  });
}

export const train = () =>
  trainWith<Matrix>({
    array: (rows) => new Matrix(rows),
    add: (a, b) => Matrix.add(a, stretched(a, b)),
    subtract: (a, b) => Matrix.sub(a, stretched(a, b)),
    multiply: (a, b) => Matrix.mul(a, stretched(a, b)),
    divide: (a, b) => Matrix.div(a, stretched(a, b)),
    scale: (a, factor) => Matrix.mul(a, factor),
    sigmoid: (a) => Matrix.pow(Matrix.exp(a.clone().neg()).add(1), -1),
    exp: (a) => Matrix.exp(a),
    dot: (a, b) => a.mmul(b),
    transpose: (a) => a.transpose(),
    sumRows: (a) => Matrix.rowVector(a.sum("column")),
    sumColumns: (a) => Matrix.columnVector(a.sum("row")),
    maxColumns: (a) => Matrix.columnVector(a.max("row")),
    meanLogLoss: (a) => new Matrix([[-Matrix.log(Matrix.add(a, 1e-7)).mean()]]),
    number: (a) => a.get(0, 0),
    complement: (a) => a.clone().neg().add(1),
    prepared: (iteration) => iteration,
  });

const [a, b] = [Matrix.rand(side, side), Matrix.rand(side, side)];
const [m, k] = [Matrix.rand(matrix, matrix), Matrix.rand(matrix, matrix)];

export const operations: Partial<Record<Operation, () => unknown>> = {
  add: () => Matrix.add(a, b),
  "add a number": () => Matrix.add(a, 1.5),
  exp: () => Matrix.exp(a),
  sqrt: () => Matrix.sqrt(a),
  sum: () => a.sum(),
  "sum, axis 0": () => a.sum("column"),
  "sum, axis 1": () => a.sum("row"),
  matmul: () => m.mmul(k),
};
