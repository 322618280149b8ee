import { diagonalize } from "./bidiagonal.ts";
import { applyTo, multiplyByQ, reflect, triangulate } from "./householder.ts";
import { identityMatrix, transposed, type Matrix } from "./matrix.ts";
import { signed } from "./rotation.ts";

/** A = U S Vᵀ: U is square, s in decreasing order, and the rows of v are the right vectors. */
export interface Svd {
  u: Matrix;
  s: Float64Array;
  v: Matrix;
}

/**
 * The singular value decomposition, as in LAPACK: bidiagonalisation by reflections, of the factor R
 * of a tall matrix, and implicit QR steps. A wide matrix is transposed.
 */
export function decompose(a: Matrix): Svd {
  if (a.rows < a.columns) {
    const { u, s, v } = decompose(transposed(a));
    return { u: transposed(v), s, v: transposed(u) };
  }
  if (a.columns > 0 && a.rows >= Math.floor((a.columns * 11) / 6) && a.rows > a.columns) {
    return ofTall(a);
  }
  const { rows: m, columns: n, x } = a;
  const [d, e] = [new Float64Array(n), new Float64Array(Math.max(n - 1, 0))];
  const [left, right]: number[][] = [[], []];
  for (let k = 0; k < n; k++) {
    const at = k * n + k;
    left.push(reflect(x, at, m - k, n));
    d[k] = x[at];
    applyTo(x, [at + 1, n - k - 1, 1, n], x, [at, m - k, n], left[k]);
    if (k === n - 1) break;
    right.push(reflect(x, at + 1, n - k - 1, 1));
    e[k] = x[at + 1];
    applyTo(x, [at + 1 + n, m - k - 1, n, 1], x, [at + 1, n - k - 1, 1], right[k]);
  }
  // The vectors are rows until the end, which can be rotated in order of memory.
  const [u, v] = [identityMatrix(n, m), identityMatrix(n)];
  if (n === 1) {
    u.x[0] = signed(1, d[0]);
    d[0] = Math.abs(d[0]);
  } else {
    diagonalize(d, e, v, u);
  }
  const square = identityMatrix(m);
  square.x.set(u.x);
  for (let k = n - 1; k >= 0; k--)
    applyTo(square.x, [k, m, m, 1], x, [k * n + k, m - k, n], left[k]);
  for (let k = n - 2; k >= 0; k--)
    applyTo(v.x, [k + 1, n, n, 1], x, [k * n + k + 1, n - k - 1, 1], right[k]);
  return { u: transposed(square), s: d, v };
}

/** A = Q R, and then R. */
function ofTall(a: Matrix): Svd {
  const { rows: m, columns: n, x } = a;
  const taus = triangulate(a);
  const r = identityMatrix(n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) r.x[i * n + j] = j >= i ? x[i * n + j] : 0;
  const { u, s, v } = decompose(r);
  const square = identityMatrix(m);
  for (let i = 0; i < n; i++) square.x.set(u.x.subarray(i * n, (i + 1) * n), i * m);
  multiplyByQ(square, a, taus);
  return { u: square, s, v };
}
