const N = 624;
const M = 397;

/**
 * The Mersenne Twister MT19937 of M. Matsumoto and T. Nishimura (1998), seeded as NumPy seeds it
 * with one whole number. It generates 32 random bits at a time.
 */
export class MersenneTwister {
  readonly #state = new Uint32Array(N);
  #used = N;

  constructor(seed: number) {
    for (let i = 0, word = seed >>> 0; i < N; i++) {
      this.#state[i] = word;
      word = (Math.imul(1812433253, word ^ (word >>> 30)) + i + 1) >>> 0;
    }
  }

  /** The next 32 bits, as a whole number from 0 to 2³² - 1. */
  bits(): number {
    if (this.#used === N) this.#renew();
    let y = this.#state[this.#used++];
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }

  /** The next float64 from 0 up to but not including 1, made of 53 random bits. */
  float(): number {
    const high = this.bits() >>> 5;
    const low = this.bits() >>> 6;
    return (high * 67108864 + low) / 9007199254740992;
  }

  #renew(): void {
    const state = this.#state;
    for (let i = 0, next = 1, far = M; i < N; i++) {
      const y = (state[i] & 0x80000000) | (state[next] & 0x7fffffff);
      state[i] = state[far] ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
      if (++next === N) next = 0;
      if (++far === N) far = 0;
    }
    this.#used = 0;
  }
}
