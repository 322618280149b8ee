import { stateOf } from "./seed-sequence.ts";

const MULTIPLIER = 0x2360ed051fc65da44385df649fccf645n;
const MASK = (1n << 64n) - 1n;

/** M. O'Neill's generator PCG-XSL-RR 128/64 (2014), seeded as in NumPy. */
export class PCG64 {
  #state = 0n;
  #increment: bigint;
  /** The upper half of a number whose lower half was given by `bits`. */
  #spare: number | undefined;

  constructor(seeds: readonly bigint[]) {
    const [high, low, incrementHigh, incrementLow] = stateOf(seeds, 4);
    this.#increment = BigInt.asUintN(128, (((incrementHigh << 64n) | incrementLow) << 1n) | 1n);
    this.#step();
    this.#state += (high << 64n) | low;
    this.#step();
  }

  #step(): void {
    this.#state = BigInt.asUintN(128, this.#state * MULTIPLIER + this.#increment);
  }

  /** 64 random bits, as a whole number. */
  next64(): bigint {
    this.#step();
    const word = (this.#state >> 64n) ^ (this.#state & MASK);
    const turn = this.#state >> 122n;
    return BigInt.asUintN(64, (word >> turn) | (word << (64n - turn)));
  }

  /** 32 random bits, as a whole number. */
  bits(): number {
    if (this.#spare !== undefined) {
      const spare = this.#spare;
      this.#spare = undefined;
      return spare;
    }
    const word = this.next64();
    this.#spare = Number(word >> 32n);
    return Number(word & 0xffffffffn);
  }

  /** A float from 0 up to but not including 1. */
  float(): number {
    return Number(this.next64() >> 11n) * 2 ** -53;
  }

  /**
   * A whole number from 0 to `max`, both included, where `max` is at most 2⁵³ - 1: the upper part of
   * a product with random bits, drawn again where that would favour some numbers (D. Lemire, 2019).
   */
  below(max: number): number {
    if (max === 0) return 0;
    if (max === 0xffffffff) return this.bits();
    const count = BigInt(max) + 1n;
    const size = max < 0xffffffff ? 32n : 64n;
    const draw = () => (size === 32n ? BigInt(this.bits()) : this.next64()) * count;
    let product = draw();
    if (BigInt.asUintN(Number(size), product) < count) {
      const least = ((1n << size) - count) % count;
      while (BigInt.asUintN(Number(size), product) < least) product = draw();
    }
    return Number(product >> size);
  }
}
