/*
 * Allocating a Float64Array costs more than adding two small matrices, so small arrays share one:
 * each takes the next free stretch of the slab, and a full slab is left to the garbage collector.
 * Chromium gives the pages of most freed slabs back to the system, which clears new ones: at 256 KiB
 * that is a third of a training's time. A larger slab is kept more often, but from 1 MiB on, never.
 */
const SLAB = 114688; // elements, 896 KiB
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
