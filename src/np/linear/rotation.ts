import type { Matrix } from "./matrix.ts";

/** The smallest difference of two floats near 1, rounded. */
export const EPSILON = 2 ** -53;

/** The smallest normal float. */
export const SAFE = 2.2250738585072014e-308;

/** The size of x with the sign of y. */
export function signed(x: number, y: number): number {
  return y < 0 || Object.is(y, -0) ? -Math.abs(x) : Math.abs(x);
}

/** The rotation that turns (f, g) into (r, 0): its cosine and sine, and r, with LAPACK's signs. */
export function rotation(f: number, g: number): [cosine: number, sine: number, r: number] {
  if (g === 0) return [1, 0, f];
  if (f === 0) return [0, signed(1, g), Math.abs(g)];
  const scale = Math.max(Math.abs(f), Math.abs(g));
  const isExtreme = scale > 1e140 || Math.min(Math.abs(f), Math.abs(g)) < 1e-140;
  const [u, v] = isExtreme ? [f / scale, g / scale] : [f, g];
  const length = Math.sqrt(u * u + v * v);
  const r = signed(length, f);
  return [Math.abs(u) / length, v / r, isExtreme ? r * scale : r];
}

/** Rotates two rows. */
export function rotateRows(
  { columns, x }: Matrix,
  i: number,
  j: number,
  c: number,
  s: number,
): void {
  for (let k = 0, p = i * columns, q = j * columns; k < columns; k++, p++, q++) {
    const [u, v] = [x[p], x[q]];
    x[p] = c * u + s * v;
    x[q] = c * v - s * u;
  }
}
