/** A library to measure: the chapter's training, and operations by name. */
export interface Contestant {
  /** Trains for 3000 iterations; returns the last epoch's mean loss. */
  train(): number;
  operations?: Record<string, () => unknown>;
}

/** The operations to measure, in the order of the table. */
export const operations = [
  "add",
  "add a number",
  "exp",
  "sqrt",
  "sum",
  "sum, axis 0",
  "sum, axis 1",
  "sum, rows of 10",
  "mask",
  "matmul",
  "matmul, float32",
  "einsum",
  "sort",
  "svd",
  "standard_normal",
] as const;

export type Operation = (typeof operations)[number];

/**
 * The sides of the matrices: 10⁶ elements, except for matrix products, 512 × 512, and singular
 * values, 100 × 100. 10⁵ numbers are drawn.
 */
export const [side, matrix, small] = [1000, 512, 100];
