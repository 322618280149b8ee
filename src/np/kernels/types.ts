/**
 * One operation on `n` numbers of two operands. The results go to `out` from position `o` on. Each
 * of the three is given by a buffer, a start position, and a step; a step of 0 broadcasts an
 * operand. All operations are written out, so that each compiles to its own loop. `| 0` marks a
 * position as a 32-bit integer, so that the loop does not have to check it.
 */
export type BinaryKernel = (
  n: number,
  out: Float64Array,
  o: number,
  os: number,
  x: Float64Array,
  i: number,
  xs: number,
  y: Float64Array,
  j: number,
  ys: number,
) => void;

/** One operation on `n` numbers of one operand, with the parameters of a `BinaryKernel`. */
export type UnaryKernel = (
  n: number,
  out: Float64Array,
  o: number,
  os: number,
  x: Float64Array,
  i: number,
  xs: number,
) => void;

/** Combines `n` numbers, from position `i` with the given step, into one. */
export type ReduceKernel = (x: Float64Array, i: number, n: number, step: number) => number;

/**
 * Combines `rows` rows, from position `xi` with stride `xr`, one by one into the zeros from
 * position `o`.
 */
export type DownKernel = (
  rows: number,
  columns: number,
  out: Float64Array,
  o: number,
  x: Float64Array,
  xi: number,
  xr: number,
  xc: number,
) => void;

/**
 * Writes the matrix product of `x` (n by k) and `y` (k by m) into `out`, which contains zeros and
 * whose rows have a stride of `or`. An operand is given by its buffer, its start position, and its
 * strides along rows and columns. Every sum runs in the same order, so all implementations give
 * bit-identical results.
 */
export type MatmulKernel = (
  n: number,
  k: number,
  m: number,
  out: Float64Array,
  o: number,
  or: number,
  x: Float64Array,
  xi: number,
  xr: number,
  xc: number,
  y: Float64Array,
  yi: number,
  yr: number,
  yc: number,
) => void;
