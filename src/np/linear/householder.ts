import { hypot } from "../kernels/growth.ts";
import type { Matrix } from "./matrix.ts";

/*
 * Reflections I - tau v vᵀ, with LAPACK's choice of signs. v is a part of a column or a row of a
 * matrix: its first element is 1, and the others stay where the reflection made zeros.
 */

/** The length of `n` numbers at position `at`, with a step. */
function lengthOf(x: Float64Array, at: number, n: number, step: number): number {
  let largest = 0;
  for (let i = 0, p = at; i < n; i++, p += step) largest = Math.max(largest, Math.abs(x[p]));
  if (largest === 0 || largest !== largest) return largest;
  let sum = 0;
  for (let i = 0, p = at; i < n; i++, p += step) sum += (x[p] / largest) ** 2;
  return largest * Math.sqrt(sum);
}

/**
 * Makes the reflection that turns `n` numbers at position `at` into one number followed by zeros,
 * writes that number and the rest of v there, and returns tau.
 */
export function reflect(x: Float64Array, at: number, n: number, step: number): number {
  const rest = n > 1 ? lengthOf(x, at + step, n - 1, step) : 0;
  if (rest === 0) return 0;
  const alpha = x[at];
  const beta = alpha < 0 || Object.is(alpha, -0) ? hypot(alpha, rest) : -hypot(alpha, rest);
  for (let i = 1, p = at + step; i < n; i++, p += step) x[p] /= alpha - beta;
  x[at] = beta;
  return (beta - alpha) / beta;
}

/**
 * Applies a reflection to `count` vectors of `n` numbers, the first at position `to`; `next` is the
 * step to the next vector, `inner` the step within one. v is at position `at` of `v`.
 */
export function applyTo(
  x: Float64Array,
  [to, count, next, inner]: readonly [number, number, number, number],
  v: Float64Array,
  [at, n, step]: readonly [number, number, number],
  tau: number,
): void {
  if (tau === 0) return;
  for (let c = 0; c < count; c++) {
    const start = to + c * next;
    let sum = x[start];
    for (let i = 1; i < n; i++) sum += v[at + i * step] * x[start + i * inner];
    sum *= tau;
    x[start] -= sum;
    for (let i = 1; i < n; i++) x[start + i * inner] -= sum * v[at + i * step];
  }
}

/** Turns a matrix into R, with the vectors of the reflections below it, and returns their taus. */
export function triangulate({ rows, columns, x }: Matrix): number[] {
  return Array.from({ length: Math.min(rows, columns) }, (_, k) => {
    const at = k * columns + k;
    const tau = reflect(x, at, rows - k, columns);
    applyTo(x, [at + 1, columns - k - 1, 1, columns], x, [at, rows - k, columns], tau);
    return tau;
  });
}

/** Multiplies a matrix from the left by the reflections below R, the last one first. */
export function multiplyByQ(
  q: Matrix,
  { rows, columns, x }: Matrix,
  taus: readonly number[],
): void {
  for (let k = taus.length - 1; k >= 0; k--) {
    const at = k * columns + k;
    applyTo(q.x, [k * q.columns, q.columns, 1, q.columns], x, [at, rows - k, columns], taus[k]);
  }
}
