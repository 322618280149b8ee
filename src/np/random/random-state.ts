import type { DType } from "../core/dtype.ts";
import { ValueError } from "../core/errors.ts";
import { checkNumbers } from "../core/numbers.ts";
import { checkShape } from "../core/shape.ts";
import { log } from "../kernels/log.ts";
import { fresh, type NDArray } from "../ndarray.ts";
import type { NewShape } from "../types/reshape.ts";
import type { Shape } from "../types/shape.ts";
import { bounded } from "./bounded.ts";
import { choose, type Choosing, type Population } from "./choice.ts";
import { MersenneTwister } from "./mersenne-twister.ts";
import { permuted, shuffle, type Permuted } from "./permutation.ts";

/** The result type of a draw: an array of the given shape, or a number without a shape. */
export type Drawn<S> = S extends undefined | readonly []
  ? number
  : S extends number
    ? NDArray<[S]>
    : S extends Shape
      ? NDArray<[...S]>
      : never;

/** How many numbers to draw: a shape, one size, or undefined for a plain number. */
export type Size = NewShape | undefined;

/**
 * A stream of random numbers. A seed gives the same numbers as in NumPy's legacy generator. Without
 * a seed, the stream starts from a random state.
 *
 * @group random
 * @throws TypeError for a seed that is not a whole number
 * @throws ValueError for a seed below 0 or above 2³² - 1
 * @example
 * new np.random.RandomState(1984).randint(0, 100, 3) // => [92 25 72]
 */
export class RandomState {
  #bits = new MersenneTwister(0);
  /** The Gaussian method produces two numbers at a time; this is the second one. */
  #spare: number | undefined;

  constructor(seed?: number) {
    this.seed(seed);
  }

  /**
   * Restarts the stream from a seed, a whole number from 0 to 2³² - 1, or from a random state if
   * there is no seed.
   *
   * @throws TypeError for a seed that is not a whole number
   * @throws ValueError for a seed below 0 or above 2³² - 1
   */
  seed(seed: number = Math.floor(Math.random() * 2 ** 32)): void {
    if (!Number.isInteger(seed)) {
      throw new TypeError(`random.seed: the seed must be a whole number, received ${seed}`);
    }
    if (seed < 0 || seed >= 2 ** 32) {
      throw new ValueError("Seed must be between 0 and 2**32 - 1");
    }
    this.#bits = new MersenneTwister(seed);
    this.#spare = undefined;
  }

  /**
   * Random floats from 0 up to but not including 1, in the given shape, or one number without a
   * shape.
   *
   * @throws ValueError for a negative size
   * @throws TypeError for a size that is not a whole number
   */
  rand<const S extends Shape>(...shape: S): Drawn<S>;
  rand(...shape: number[]): NDArray | number {
    return this.#draw("float64", shape.length > 0 ? shape : undefined, () => this.#bits.float());
  }

  /**
   * Random floats from 0 up to but not including 1, in the shape `size`, or one number without
   * `size`.
   *
   * @throws ValueError for a negative size
   * @throws TypeError for a size that is not a whole number
   */
  random<const S extends Size = undefined>(size?: S): Drawn<S>;
  random(size?: NewShape): NDArray | number {
    return this.#draw("float64", size, () => this.#bits.float());
  }

  /**
   * Random floats of the standard normal distribution, in the given shape, or one number without a
   * shape.
   *
   * @throws ValueError for a negative size
   * @throws TypeError for a size that is not a whole number
   */
  randn<const S extends Shape>(...shape: S): Drawn<S>;
  randn(...shape: number[]): NDArray | number {
    return this.#draw("float64", shape.length > 0 ? shape : undefined, () => this.#gauss());
  }

  /**
   * Random whole numbers from `low` up to but not including `high`, or from 0 up to `low` if `high`
   * is not given.
   *
   * @throws ValueError if the range is empty or larger than 2⁵³, and for a negative size
   * @throws TypeError for a size that is not a whole number
   */
  randint<const S extends Size = undefined>(low: number, high?: number, size?: S): Drawn<S>;
  randint(low: number, high?: number, size?: NewShape): NDArray | number {
    if ([size].flat().includes(0)) return fresh(checkShape("randint", size as NewShape), "int64");
    checkNumbers("random.randint", low, high ?? 0);
    const [first, end] = (high === undefined ? [0, low] : [low, high]).map(Math.trunc);
    if (first >= end) throw new ValueError(first === 0 ? "high <= 0" : "low >= high");
    const span = end - first - 1;
    if (!Number.isSafeInteger(span)) throw new ValueError("high is out of bounds for int64");
    return this.#draw("int64", size, () => first + bounded(this.#bits, span));
  }

  /**
   * Random floats of the normal distribution with centre `loc` and standard deviation `scale`.
   *
   * @throws ValueError for a negative scale, and for a negative size
   * @throws TypeError for a size that is not a whole number
   */
  normal<const S extends Size = undefined>(loc?: number, scale?: number, size?: S): Drawn<S>;
  normal(loc = 0, scale = 1, size?: NewShape): NDArray | number {
    checkNumbers("random.normal", loc, scale);
    if (scale < 0 || Object.is(scale, -0)) throw new ValueError("scale < 0");
    return this.#draw("float64", size, () => loc + scale * this.#gauss());
  }

  /**
   * Random floats from `low` up to but not including `high`.
   *
   * @throws RangeError for an infinite range
   * @throws ValueError for a negative size
   * @throws TypeError for a size that is not a whole number
   */
  uniform<const S extends Size = undefined>(low?: number, high?: number, size?: S): Drawn<S>;
  uniform(low = 0, high = 1, size?: NewShape): NDArray | number {
    checkNumbers("random.uniform", low, high);
    const range = high - low;
    if (!Number.isFinite(range)) throw new RangeError("Range exceeds valid bounds");
    return this.#draw("float64", size, () => low + range * this.#bits.float());
  }

  /**
   * The whole numbers below `n` in random order, or a copy of an array with its rows in random
   * order.
   *
   * @throws IndexError for a number that is not whole, and for a 0-d array
   */
  permutation<const N extends number | NDArray>(n: N): Permuted<N>;
  permutation(n: number | NDArray): NDArray {
    return permuted((max) => bounded(this.#bits, max), n);
  }

  /**
   * Shuffles the rows of an array in place.
   *
   * @throws TypeError for anything without rows
   */
  shuffle(a: NDArray): void {
    shuffle((max) => bounded(this.#bits, max), a);
  }

  /**
   * Random elements of a vector, or random whole numbers below `a`. An element may be chosen more
   * than once unless `replace` is false. `p` gives the probability of each element.
   *
   * @throws ValueError if the choice is impossible: see `np.random.choice`
   * @throws TypeError for a size that is not a whole number
   */
  choice<const S extends Size = undefined>(a: Population, size?: S, options?: Choosing): Drawn<S>;
  choice(a: Population, size?: NewShape, options?: Choosing): NDArray | number {
    const stream = {
      rand: () => this.rand(),
      below: (count: number) => bounded(this.#bits, count - 1),
      sample: (count: number, wanted: number) => this.permutation(count).tolist().slice(0, wanted),
    };
    return choose(stream, a, size, options);
  }

  #draw(dtype: DType, size: Size, next: () => number): NDArray | number {
    if (size === undefined) return next();
    const out = fresh(checkShape("random", size), dtype);
    for (let i = 0; i < out.size; i++) out.buffer[out.offset + i] = next();
    return out;
  }

  /** Uses G. Marsaglia's polar method: a point in the unit disc gives two Gaussian numbers. */
  #gauss(): number {
    if (this.#spare !== undefined) {
      const spare = this.#spare;
      this.#spare = undefined;
      return spare;
    }
    for (;;) {
      const x = 2 * this.#bits.float() - 1;
      const y = 2 * this.#bits.float() - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const factor = Math.sqrt((-2 * log(square)) / square);
      this.#spare = factor * x;
      return factor * y;
    }
  }
}
