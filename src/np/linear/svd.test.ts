import { expect, test } from "vitest";
import * as np from "../index.ts";

const shapes = [
  [1, 1],
  [3, 5],
  [5, 3],
  [4, 40],
  [40, 4],
  [25, 25],
  [60, 59],
  [90, 90],
];

test.each(shapes)("U S Vᵀ is A for a matrix of shape (%i, %i)", (n, m) => {
  const random = np.random.default_rng(n * m);
  const normal: np.NDArray = random.standard_normal([n, m]);
  const low = np.dot(random.standard_normal([n, 2]), random.standard_normal([2, m])) as np.NDArray;
  const graded = normal.mul(np.power(10, np.arange(m).mul(-0.3)));
  for (const A of [normal, low, graded, np.zeros([n, m]), np.ones([n, m])]) {
    const [U, s, Vh] = np.linalg.svd(A, { full_matrices: false });
    const off = np.subtract(np.matmul(U.mul(s), Vh) as np.NDArray, A);
    expect(np.linalg.norm(off)).toBeLessThanOrEqual(1e-12 * Number(np.linalg.norm(A)));
    expect(np.allclose(np.matmul(U.T, U) as np.NDArray, np.eye(s.size))).toBe(true);
    expect(np.allclose(np.matmul(Vh, Vh.T) as np.NDArray, np.eye(s.size))).toBe(true);
    expect(s.tolist()).toEqual(s.tolist().toSorted((x, y) => y - x));
  }
});
