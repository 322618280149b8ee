import { RandomState } from "./random-state.ts";

/** The global stream from which these functions draw. At first it has a random state. */
const stream = new RandomState();

/**
 * Restarts the global stream from a seed, a whole number from 0 to 2³² - 1, or from a random state
 * if there is no seed.
 *
 * @group random
 * @throws TypeError for a seed that is not a whole number
 * @throws ValueError for a seed below 0 or above 2³² - 1
 * @example
 * np.random.seed(1984);
 * np.random.rand() // => 0.00875572949604042
 */
export const seed: RandomState["seed"] = (value) => stream.seed(value);

/**
 * Random floats from 0 up to but not including 1, in the given shape, or one number without a
 * shape.
 *
 * @group random
 * @throws ValueError for a negative size
 * @throws TypeError for a size that is not a whole number
 * @example
 * np.random.seed(0);
 * np.random.rand(2, 2) // => [[0.5488135 0.71518937] [0.60276338 0.54488318]]
 */
export const rand: RandomState["rand"] = (...shape) => stream.rand(...shape);

/**
 * Random floats from 0 up to but not including 1, in the shape `size`, or one number without `size`.
 *
 * @group random
 * @throws ValueError for a negative size
 * @throws TypeError for a size that is not a whole number
 * @numpy 60 stream(s).random([s % 4, 2])
 * @example
 * np.random.seed(0);
 * np.random.random([2]) // => [0.5488135 0.71518937]
 */
export const random: RandomState["random"] = (size) => stream.random(size);

/**
 * Random floats of the standard normal distribution, in the given shape, or one number without a
 * shape.
 *
 * @group random
 * @throws ValueError for a negative size
 * @throws TypeError for a size that is not a whole number
 * @example
 * np.random.seed(0);
 * np.random.randn(3) // => [1.76405235 0.40015721 0.97873798]
 */
export const randn: RandomState["randn"] = (...shape) => stream.randn(...shape);

/**
 * Random whole numbers from `low` up to but not including `high`, or from 0 up to `low` if `high`
 * is not given. In the shape `size`, or one number without `size`.
 *
 * @group random
 * @throws ValueError if the range is empty or larger than 2⁵³, and for a negative size
 * @throws TypeError for a size that is not a whole number
 * @example
 * np.random.seed(0);
 * np.random.randint(0, 10, 5) // => [5 0 3 3 7]
 */
export const randint: RandomState["randint"] = (low, high, size) => stream.randint(low, high, size);

/**
 * Random floats of the normal distribution with centre `loc` and standard deviation `scale`, in the
 * shape `size`, or one number without `size`.
 *
 * @group random
 * @throws ValueError for a negative scale, and for a negative size
 * @throws TypeError for a size that is not a whole number
 * @example
 * np.random.seed(0);
 * np.random.normal(10, 2, 2) // => [13.52810469 10.80031442]
 */
export const normal: RandomState["normal"] = (loc, scale, size) => stream.normal(loc, scale, size);

/**
 * Random floats from `low` up to but not including `high`, in the shape `size`, or one number
 * without `size`.
 *
 * @group random
 * @throws RangeError for an infinite range
 * @throws ValueError for a negative size
 * @throws TypeError for a size that is not a whole number
 * @example
 * np.random.seed(0);
 * np.random.uniform(-1, 1, 2) // => [0.09762701 0.43037873]
 */
export const uniform: RandomState["uniform"] = (low, high, size) => stream.uniform(low, high, size);

/**
 * The whole numbers from 0 up to but not including `n` in random order, or a copy of an array with
 * its rows in random order.
 *
 * @group random
 * @throws IndexError for a number that is not whole, and for a 0-d array
 * @example
 * np.random.seed(0);
 * np.random.permutation(5) // => [2 0 1 3 4]
 */
export const permutation: RandomState["permutation"] = (n) => stream.permutation(n);

/**
 * Shuffles the rows of an array in place.
 *
 * @group random
 * @throws TypeError for anything without rows
 * @example
 * np.random.seed(0);
 * const a = np.arange(5);
 * np.random.shuffle(a);
 * a // => [2 0 1 3 4]
 */
export const shuffle: RandomState["shuffle"] = (a) => stream.shuffle(a);

/**
 * Random elements of a vector, or random whole numbers from 0 up to but not including `a`. An
 * element may be chosen more than once unless `replace` is false. `p` gives the probability of each
 * element. In the shape `size`, or one element without `size`.
 *
 * @group random
 * @throws ValueError if the choice is impossible, such as 5 of 3 elements without repetition; for
 *   an `a` that is neither a vector nor a whole number; if `p` is not one probability for each
 *   element, with a sum of 1; and for a negative size
 * @throws TypeError for a size that is not a whole number
 * @example
 * np.random.seed(0);
 * np.random.choice(5, 3, { replace: false }) // => [2 0 1]
 */
export const choice: RandomState["choice"] = (a, size, options) => stream.choice(a, size, options);
