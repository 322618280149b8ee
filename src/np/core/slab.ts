/*
 * Allocating a Float64Array costs more than adding two small matrices, so small arrays share one:
 * each takes the next free stretch of the slab, and a full slab is left to the garbage collector.
 * Chromium takes longer over it than Node does, and trains a third faster with this slab than with
 * one of 32 KiB.
 */
const SLAB = 32768; // elements, 256 KiB
const SMALL = 512; // the largest array that shares

let slab = new Float64Array(SLAB);
let used = 0;

/** The buffer that the last call of `reserve` reserved in. */
export let memory: Float64Array = slab;

/** Reserves zeroed memory for `size` numbers in `memory` and returns its offset there. */
export function reserve(size: number): number {
  if (size > SMALL) {
    memory = new Float64Array(size);
    return 0;
  }
  if (used + size > SLAB) {
    slab = new Float64Array(SLAB);
    used = 0;
  }
  memory = slab;
  const offset = used;
  used += size;
  return offset;
}
