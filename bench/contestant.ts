/** A library that is measured: the chapter's training, and operations by name. */
export interface Contestant {
  /** Trains for 3000 iterations; returns the last epoch's mean loss. */
  train(): number;
  operations?: Record<string, () => unknown>;
}

/** The operations that are measured, in the table's order. */
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

/** 10⁶ elements for all but the matrix product, which is of two of 512 × 512. */
export const [side, matrix] = [1000, 512];
