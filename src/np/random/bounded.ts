/** A source of whole numbers of 32 random bits. */
interface Bits {
  bits(): number;
}

/** The smallest number of the form 2ⁿ - 1 that is not below a 32-bit number. */
function mask(max: number): number {
  return max === 0 ? 0 : 0xffffffff >>> Math.clz32(max);
}

/**
 * A random whole number from 0 to `max`, both included, where `max` is at most 2⁵³ - 1. Takes as
 * many random bits as `max` has, and draws again if the number exceeds `max`.
 */
export function bounded(bits: Bits, max: number): number {
  if (max === 0) return 0;
  if (max > 0xffffffff) return boundedWide(bits, max);
  const cut = mask(max);
  let value = (bits.bits() & cut) >>> 0;
  while (value > max) value = (bits.bits() & cut) >>> 0;
  return value;
}

function boundedWide(bits: Bits, max: number): number {
  const cut = mask(Math.floor(max / 2 ** 32));
  for (;;) {
    const high = (bits.bits() & cut) >>> 0;
    const value = high * 2 ** 32 + bits.bits();
    if (value <= max) return value;
  }
}
