import { multiplyByLoops } from "./matmul-loops.ts";
import { multiplyByTiles } from "./matmul-tiles.ts";
import { compiledTile, SIDE } from "./tile.ts";

/**
 * The matrix product of `x` (n by k) and `y` (k by m) into zeros in `out`, whose rows lie `or`
 * apart. An operand is its buffer, where it starts, and its steps from row to row and column to
 * column. Every sum runs in order, so that the result is the same bits however it is worked out.
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

/** The number of multiplications, and of those in each sum, from which on tiles are faster. */
const [LARGE, LONG] = [96 ** 3, 32];

export const matmul: MatmulKernel = (n, k, m, ...operands) => {
  const large = n * k * m >= LARGE && k >= LONG && Math.min(n, m) >= SIDE;
  const tile = large ? compiledTile() : undefined;
  if (tile) multiplyByTiles(tile, n, k, m, ...operands);
  else multiplyByLoops(n, k, m, ...operands);
};
