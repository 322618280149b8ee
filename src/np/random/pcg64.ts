import { stateOf } from "./seed-sequence.ts";

/** The words of the multiplier, lowest first. */
const [M0, M1, M2, M3] = [0x9fccf645, 0x4385df64, 0x1fc65da4, 0x2360ed05];

/** The lower half of the product of two numbers of 32 bits. */
const low = (a: number, b: number) => Math.imul(a, b) >>> 0;

/** The upper half of the product of two numbers of 32 bits. */
function high(a: number, b: number): number {
  const [a0, a1, b0, b1] = [a & 0xffff, a >>> 16, b & 0xffff, b >>> 16];
  const middle = a1 * b0 + ((a0 * b0) >>> 16);
  const other = a0 * b1 + (middle & 0xffff);
  return a1 * b1 + (middle >>> 16) + (other >>> 16);
}

/** The words of a number of 128 bits, lowest first. */
function wordsOf(upper: bigint, lower: bigint): number[] {
  return [lower, lower >> 32n, upper, upper >> 32n].map((x) => Number(BigInt.asUintN(32, x)));
}

/**
 * M. O'Neill's generator PCG-XSL-RR 128/64 (2014), seeded as in NumPy. Its numbers of 128 bits are
 * four words, since BigInt takes several times as long.
 */
export class PCG64 {
  /** The upper half of the last number of 64 bits. */
  upper = 0;
  /** The lower half of the last number of 64 bits. */
  lower = 0;
  #state = [0, 0, 0, 0];
  #increment: number[];
  /** The upper half of a number whose lower half was given by `bits`. */
  #spare: number | undefined;

  constructor(seeds: readonly bigint[]) {
    const [upper, lower, incrementUpper, incrementLower] = stateOf(seeds, 4);
    const doubled = (incrementUpper << 65n) | (incrementLower << 1n) | 1n;
    this.#increment = wordsOf(doubled >> 64n, doubled);
    this.#step();
    this.#add(wordsOf(upper, lower));
    this.#step();
  }

  #add(words: readonly number[]): void {
    let carry = 0;
    this.#state = this.#state.map((word, i) => {
      const sum = word + words[i] + carry;
      carry = sum >= 2 ** 32 ? 1 : 0;
      return sum >>> 0;
    });
  }

  /** The state times the multiplier plus the increment, modulo 2¹²⁸. */
  #step(): void {
    const [s0, s1, s2, s3] = this.#state;
    const [i0, i1, i2, i3] = this.#increment;
    const r0 = low(s0, M0) + i0;
    const r1 = high(s0, M0) + low(s0, M1) + low(s1, M0) + i1 + Math.floor(r0 / 2 ** 32);
    const r2 =
      high(s0, M1) +
      high(s1, M0) +
      low(s0, M2) +
      low(s1, M1) +
      low(s2, M0) +
      i2 +
      Math.floor(r1 / 2 ** 32);
    const r3 =
      high(s0, M2) +
      high(s1, M1) +
      high(s2, M0) +
      low(s0, M3) +
      low(s1, M2) +
      low(s2, M1) +
      low(s3, M0) +
      i3 +
      Math.floor(r2 / 2 ** 32);
    const state = this.#state;
    state[0] = r0 >>> 0;
    state[1] = r1 >>> 0;
    state[2] = r2 >>> 0;
    state[3] = r3 >>> 0;
  }

  /** Draws 64 random bits, into `upper` and `lower`. */
  next(): void {
    this.#step();
    const [s0, s1, s2, s3] = this.#state;
    const turn = s3 >>> 26;
    const [x, y] = turn < 32 ? [s3 ^ s1, s2 ^ s0] : [s2 ^ s0, s3 ^ s1];
    const by = turn & 31;
    this.upper = (by === 0 ? x : (x >>> by) | (y << (32 - by))) >>> 0;
    this.lower = (by === 0 ? y : (y >>> by) | (x << (32 - by))) >>> 0;
  }

  /** 32 random bits, as a whole number. */
  bits(): number {
    if (this.#spare !== undefined) {
      const spare = this.#spare;
      this.#spare = undefined;
      return spare;
    }
    this.next();
    this.#spare = this.upper;
    return this.lower;
  }

  /** A float from 0 up to but not including 1. */
  float(): number {
    this.next();
    return (this.upper * 2 ** 21 + (this.lower >>> 11)) * 2 ** -53;
  }

  /**
   * A whole number from 0 to `max`, both included, where `max` is at most 2⁵³ - 1: the upper part of
   * a product with random bits, drawn again where that would favour some numbers (D. Lemire, 2019).
   */
  below(max: number): number {
    if (max === 0) return 0;
    if (max === 0xffffffff) return this.bits();
    if (max > 0xffffffff) return this.#belowWide(BigInt(max) + 1n);
    const count = max + 1;
    let word = this.bits();
    if (low(word, count) < count) {
      const least = (2 ** 32 - count) % count;
      while (low(word, count) < least) word = this.bits();
    }
    return high(word, count);
  }

  #belowWide(count: bigint): number {
    const least = (2n ** 64n - count) % count;
    for (;;) {
      this.next();
      const product = ((BigInt(this.upper) << 32n) | BigInt(this.lower)) * count;
      if (BigInt.asUintN(64, product) >= least) return Number(product >> 64n);
    }
  }
}
