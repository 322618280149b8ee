/*
 * Allocating a Float64Array costs more than adding two small matrices, so small arrays share one
 * (the slab): each takes its next free part, and a full slab is left to the garbage collector.
 * Chromium returns the pages of most freed slabs to the system, which has to clear new ones: with
 * slabs of 256 KiB, that takes a third of a training run's time. Chromium keeps larger slabs more
 * often, but never those of 1 MiB or more.
 */
const SLAB = 114688; // elements, 896 KiB
const SMALL = 512; // the largest array that shares a slab
const LARGEST = 2 ** 28; // the largest array, 2 GiB

let slab = new Float64Array(SLAB);
let used = 0;

/** The buffer in which the last call of `reserve` reserved memory. */
export let memory: Float64Array = slab;

/**
 * Reserves zeroed memory for `size` numbers in `memory` and returns its offset there. Throws a
 * RangeError for too many. A size that is not a whole number, or negative, would break all later
 * arrays of the slab.
 */
export function reserve(size: number): number {
  if (size >>> 0 !== size || size > LARGEST) {
    throw new RangeError(`unable to allocate an array of ${size} elements`);
  }
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
