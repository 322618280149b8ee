import type { DType } from "../core/dtype.ts";
import { ValueError } from "../core/errors.ts";
import { checkOptions } from "../core/arguments.ts";
import { checkNumbers } from "../core/numbers.ts";
import { checkShape } from "../core/shape.ts";
import { fresh, type NDArray } from "../ndarray.ts";
import type { NewShape } from "../types/reshape.ts";
import { bounded } from "./bounded.ts";
import { choose, type Choosing, type Population } from "./choice.ts";
import { PCG64 } from "./pcg64.ts";
import { permuted, shuffle, type Permuted } from "./permutation.ts";
import type { Drawn, Size } from "./random-state.ts";
import { normal } from "./ziggurat.ts";

/**
 * A stream of random numbers of NumPy's newer kind, which `np.random.default_rng` makes. A seed
 * gives the same numbers as in NumPy.
 *
 * @group random
 * @example
 * np.random.default_rng(42).integers(0, 10, 5) // => [0 7 6 4 4]
 */
export class Generator {
  #bits: PCG64;

  /** @internal */
  constructor(bits: PCG64) {
    this.#bits = bits;
  }

  /**
   * Random floats from 0 up to but not including 1, in the given shape, or one number without a
   * shape.
   *
   * @throws ValueError for a negative size
   * @throws TypeError for a size that is not a whole number
   * @example
   * np.random.default_rng(0).random(2) // => [0.63696169 0.26978671]
   */
  random<const S extends Size = undefined>(size?: S): Drawn<S>;
  random(size?: NewShape): NDArray | number {
    return draw("random", "float64", size, () => this.#bits.float());
  }

  /**
   * Random whole numbers from `low` up to but not including `high`, or from 0 up to `low` if `high`
   * is not given; with `endpoint`, also the last one. In the shape `size`, or one number without
   * `size`.
   *
   * @throws ValueError if the range is empty or larger than 2⁵³, and for a negative size
   * @throws TypeError for a size that is not a whole number, and for bounds that are not
   * @example
   * np.random.default_rng(0).integers(1, 6, 4, { endpoint: true }) // => [6 4 4 2]
   */
  integers<const S extends Size = undefined>(
    low: number,
    high?: number,
    size?: S,
    options?: { endpoint?: boolean },
  ): Drawn<S>;
  integers(
    low: number,
    high?: number,
    size?: NewShape,
    options: { endpoint?: boolean } = {},
  ): NDArray | number {
    checkOptions("integers", options, "endpoint");
    const [first, end] = high === undefined ? [0, low] : [low, high];
    for (const bound of [first, end]) {
      if (Number.isInteger(bound)) continue;
      throw new TypeError(`integers: the bounds must be whole numbers, received ${bound}`);
    }
    const span = end - first - (options.endpoint ? 0 : 1);
    if (span < 0) throw new ValueError(first === 0 ? "high <= 0" : "low >= high");
    if (!Number.isSafeInteger(span)) throw new ValueError("high is out of bounds for int64");
    return draw("integers", "int64", size, () => first + this.#bits.below(span));
  }

  /**
   * Random floats of the standard normal distribution, in the given shape, or one number without a
   * shape.
   *
   * @throws ValueError for a negative size
   * @throws TypeError for a size that is not a whole number
   * @example
   * np.random.default_rng(0).standard_normal(2) // => [ 0.12573022 -0.13210486]
   */
  standard_normal<const S extends Size = undefined>(size?: S): Drawn<S>;
  standard_normal(size?: NewShape): NDArray | number {
    return draw("standard_normal", "float64", size, () => normal(this.#bits));
  }

  /**
   * Random floats of the normal distribution with centre `loc` and standard deviation `scale`.
   *
   * @throws ValueError for a negative scale, and for a negative size
   * @throws TypeError for a size that is not a whole number
   * @example
   * np.random.default_rng(0).normal(10, 2, 2) // => [10.25146044 9.73579027]
   */
  normal<const S extends Size = undefined>(loc?: number, scale?: number, size?: S): Drawn<S>;
  normal(loc = 0, scale = 1, size?: NewShape): NDArray | number {
    checkNumbers("random.normal", loc, scale);
    if (scale < 0 || Object.is(scale, -0)) throw new ValueError("scale < 0");
    return draw("normal", "float64", size, () => loc + scale * normal(this.#bits));
  }

  /**
   * Random floats from `low` up to but not including `high`.
   *
   * @throws RangeError for an infinite range
   * @throws ValueError for a `high` below `low`, and for a negative size
   * @throws TypeError for a size that is not a whole number
   * @example
   * np.random.default_rng(0).uniform(-1, 1, 2) // => [ 0.27392337 -0.46042657]
   */
  uniform<const S extends Size = undefined>(low?: number, high?: number, size?: S): Drawn<S>;
  uniform(low = 0, high = 1, size?: NewShape): NDArray | number {
    checkNumbers("random.uniform", low, high);
    const range = high - low;
    if (!Number.isFinite(range)) throw new RangeError("high - low range exceeds valid bounds");
    if (range < 0) throw new ValueError("high < low");
    return draw("uniform", "float64", size, () => low + range * this.#bits.float());
  }

  /**
   * The whole numbers from 0 up to but not including `n` in random order, or a copy of an array with
   * its rows in random order.
   *
   * @throws IndexError for a number that is not whole, and for a 0-d array
   * @example
   * np.random.default_rng(0).permutation(5) // => [2 4 3 0 1]
   */
  permutation<const N extends number | NDArray>(n: N): Permuted<N>;
  permutation(n: number | NDArray): NDArray {
    return permuted((max) => bounded(this.#bits, max), n);
  }

  /**
   * Shuffles the rows of an array in place.
   *
   * @throws TypeError for anything without rows
   * @example
   * const a = np.arange(5);
   * np.random.default_rng(0).shuffle(a);
   * a // => [2 4 3 0 1]
   */
  shuffle(a: NDArray): void {
    shuffle((max) => bounded(this.#bits, max), a);
  }

  /**
   * Random elements of a vector, or random whole numbers from 0 up to but not including `a`. An
   * element may be chosen more than once unless `replace` is false. `p` gives the probability of
   * each element. In the shape `size`, or one element without `size`.
   *
   * @throws ValueError if the choice is impossible: see `np.random.choice`
   * @throws TypeError for a size that is not a whole number
   * @example
   * np.random.default_rng(0).choice(5, 3, { replace: false }) // => [3 4 2]
   */
  choice<const S extends Size = undefined>(a: Population, size?: S, options?: Choosing): Drawn<S>;
  choice(a: Population, size?: NewShape, options?: Choosing): NDArray | number {
    const stream = {
      rand: () => this.#bits.float(),
      below: (max: number) => this.#bits.below(max - 1),
      sample: (count: number, wanted: number) => this.#sample(count, wanted),
    };
    return choose(stream, a, size, options);
  }

  /** Chooses different numbers below `count`: from the end of a shuffle, or by R. Floyd's method. */
  #sample(count: number, wanted: number): number[] {
    const below = (max: number) => this.#bits.below(max);
    if (count > 10000 && wanted > Math.floor(count / 50)) {
      const all = Array.from({ length: count }, (_, i) => i);
      shuffleList(all, Math.max(count - wanted, 1), below);
      return all.slice(count - wanted);
    }
    const found = new Set<number>();
    for (let j = count - wanted; j < count; j++) {
      const value = below(j);
      found.add(found.has(value) ? j : value);
    }
    const chosen = [...found];
    shuffleList(chosen, 1, below);
    return chosen;
  }
}

/** Shuffles a list from its last element down to position `first`. */
function shuffleList(list: number[], first: number, below: (max: number) => number): void {
  for (let i = list.length - 1; i >= first; i--) {
    const j = below(i);
    [list[i], list[j]] = [list[j], list[i]];
  }
}

function draw(name: string, dtype: DType, size: Size, next: () => number): NDArray | number {
  if (size === undefined) return next();
  const out = fresh(checkShape(`random.${name}`, size), dtype);
  for (let i = 0; i < out.size; i++) out.buffer[out.offset + i] = next();
  return out;
}

/**
 * A new stream of random numbers from a seed, a whole number that is not negative, or a list of
 * these; or from a random state if there is no seed.
 *
 * @group random
 * @throws TypeError for a seed that is not a whole number
 * @throws ValueError for a seed below 0
 * @numpy 30 np.random.default_rng(s * 7919).random([2, 3])
 * @numpy 10 np.random.default_rng(2 ** (s * 5)).random()
 * @numpy 10 np.random.default_rng([s, s * s, 7, s, 3, 12345678901]).random()
 * @numpy 30 np.random.default_rng(s).integers(-s, s * s + 1, 5)
 * @numpy 20 np.random.default_rng(s).integers(0, 2 ** (s + 28), 3)
 * @numpy 10 np.random.default_rng(s).integers(s, s + 9, [2, 2], { endpoint: true }) == np.random.default_rng(s).integers(s, s + 9, [2, 2], endpoint=True)
 * @numpy 30 np.random.default_rng(s).standard_normal([3, 4])
 * @numpy 20 digest(np.random.default_rng(s).standard_normal(2000))
 * @numpy 20 np.random.default_rng(s).normal(s, s / 7, 3)
 * @numpy 20 np.random.default_rng(s).uniform(-s, s / 7, 3)
 * @numpy 20 np.random.default_rng(s).permutation(s + 1)
 * @numpy 20 np.random.default_rng(s).permutation(np.reshape(np.arange(2 * s + 2), [-1, 2]))
 * @numpy 20 change(fuzz(s, 'int', 1 + s % 2), (a) => np.random.default_rng(s).shuffle(a)) == change(fuzz(s, 'int', 1 + s % 2), lambda a: np.random.default_rng(s).shuffle(a))
 * @numpy 20 np.random.default_rng(s).choice(s + 1, 4)
 * @numpy 20 np.random.default_rng(s).choice(s + 4, 4, { replace: false }) == np.random.default_rng(s).choice(s + 4, 4, replace=False)
 * @numpy 4 np.random.default_rng(s).choice(10001, 500 * s, { replace: false }) == np.random.default_rng(s).choice(10001, 500 * s, replace=False)
 * @numpy 20 np.random.default_rng(s).choice([3, 1, 4], 4, { p: [0.5, 0.25, 0.25] }) == np.random.default_rng(s).choice([3, 1, 4], 4, p=[0.5, 0.25, 0.25])
 * @numpy 20 np.random.default_rng(s).choice(4, 3, { replace: false, p: [0.5, 0.125, 0.25, 0.125] }) == np.random.default_rng(s).choice(4, 3, replace=False, p=[0.5, 0.125, 0.25, 0.125])
 * @example
 * const rng = np.random.default_rng(42);
 * rng.random() // => 0.7739560485559633
 */
export function default_rng(seed?: number | readonly number[]): Generator {
  const seeds = seed === undefined ? chance() : [seed].flat();
  for (const one of seeds) {
    if (!Number.isInteger(one)) {
      throw new TypeError(`default_rng: the seed must be a whole number, received ${one}`);
    }
    if (one < 0) throw new ValueError("expected non-negative integer");
  }
  return new Generator(new PCG64(seeds.map(BigInt)));
}

function chance(): number[] {
  return Array.from({ length: 4 }, () => Math.floor(Math.random() * 2 ** 32));
}
