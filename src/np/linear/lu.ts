import { LinAlgError, type Matrix } from "./matrix.ts";

/** A triangular factorisation with row exchanges, in place: P A = L U. */
export interface Factored {
  lu: Matrix;
  /** The row that each row was exchanged with. */
  swaps: number[];
  isSingular: boolean;
}

/** Gaussian elimination with the largest element of each column as its pivot. */
export function factor(lu: Matrix): Factored {
  const { rows: n, x } = lu;
  const swaps: number[] = [];
  let isSingular = false;
  for (let k = 0; k < n; k++) {
    let pivot = k;
    for (let i = k + 1; i < n; i++)
      if (Math.abs(x[i * n + k]) > Math.abs(x[pivot * n + k])) pivot = i;
    swaps.push(pivot);
    if (pivot !== k)
      for (let j = 0; j < n; j++)
        [x[k * n + j], x[pivot * n + j]] = [x[pivot * n + j], x[k * n + j]];
    const diagonal = x[k * n + k];
    if (diagonal === 0) {
      isSingular = true;
      continue;
    }
    for (let i = k + 1; i < n; i++) {
      const ratio = x[i * n + k] / diagonal;
      x[i * n + k] = ratio;
      for (let j = k + 1; j < n; j++) x[i * n + j] -= ratio * x[k * n + j];
    }
  }
  return { lu, swaps, isSingular };
}

/** Solves A X = B in place. */
export function solveInPlace({ lu: { rows: n, x }, swaps, isSingular }: Factored, b: Matrix): void {
  if (isSingular) throw new LinAlgError("Singular matrix");
  const { columns: m, x: y } = b;
  swaps.forEach((pivot, k) => {
    for (let j = 0; pivot !== k && j < m; j++)
      [y[k * m + j], y[pivot * m + j]] = [y[pivot * m + j], y[k * m + j]];
  });
  for (let i = 1; i < n; i++)
    for (let k = 0; k < i; k++)
      for (let j = 0; j < m; j++) y[i * m + j] -= x[i * n + k] * y[k * m + j];
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++)
      for (let j = 0; j < m; j++) y[i * m + j] -= x[i * n + k] * y[k * m + j];
    for (let j = 0; j < m; j++) y[i * m + j] /= x[i * n + i];
  }
}
