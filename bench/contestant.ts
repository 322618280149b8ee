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
  "matmul",
] as const;

export type Operation = (typeof operations)[number];

/**
 * The sides of the matrices: 10⁶ elements for all operations but the matrix product, 512 × 512 for
 * that.
 */
export const [side, matrix] = [1000, 512];
