import * as np from "../index.ts";

/*
 * Fuzzed arrays, the same here and in write.py: a seed determines the shape, the numbers and the
 * view.
 */

let batch = 0;

/** Seeds are below 2³²; each batch has a million. */
export const mostBatches = 4294;

/** Makes the same seeds give other arrays than the recorded ones. */
export function startBatch(number: number): void {
  if (!Number.isInteger(number) || number < 1 || number > mostBatches) {
    throw new RangeError(`NP_BATCH is ${number}: write a whole number from 1 to ${mostBatches}`);
  }
  batch = number;
}

/** The random stream of a seed, different for each batch. */
export function stream(seed: number): np.random.RandomState {
  return new np.random.RandomState(seed + 1000003 * batch);
}

const sizes = [1, 2, 3, 4, 2, 3, 2, 3, 1, 4, 3, 0];
const specials = [NaN, Infinity, -Infinity, -0, 0, 1.5, -2, 1e-9, 1e9];

/** The kinds of numbers that an array may contain. */
const kinds: Record<string, (random: np.random.RandomState) => number> = {
  int: (random) => random.randint(-9, 10),
  big: (random) => random.randint(-1000000, 1000000),
  bool: (random) => random.randint(0, 2),
  even: (random) => random.randint(-64, 65) / 8,
  unit: (random) => random.rand(),
  wide: (random) => Number(`${random.randint(-99999, 100000)}e${random.randint(-12, 10)}`),
  single: (random) => Math.fround(random.randint(-99999, 100000) / 1000),
  short: (random) => random.randint(-9, 10),
  full: (random) => random.randint(-(2 ** 31), 2 ** 31),
  special: (random) => specials[random.randint(0, 9)],
};

const dtypes: Record<string, np.DType> = {
  int: "int64",
  big: "int64",
  bool: "bool",
  single: "float32",
  short: "int32",
  full: "int32",
};

function shapeOf(random: np.random.RandomState, ndim?: number): number[] {
  const length = ndim ?? random.randint(0, 4);
  return Array.from({ length }, () => sizes[random.randint(0, 12)]);
}

function fill(random: np.random.RandomState, kind: string, shape: number[]): np.NDArray {
  const size = shape.reduce((product, n) => product * n, 1);
  const values = Array.from({ length: size }, () => kinds[kind](random));
  return np.array(values, dtypes[kind] ?? "float64").reshape(shape);
}

function view(random: np.random.RandomState, a: np.NDArray): np.NDArray {
  const how = random.randint(0, 6);
  if (how === 1) return a.T;
  if (how === 2 && a.ndim > 0) return a.slice(undefined, undefined, -1);
  if (how === 3 && a.ndim > 0) return a.slice(1);
  if (how === 4 && a.ndim > 1) return a.at(":", "::2");
  if (how === 5 && a.ndim > 1 && a.shape[1] > 0) return a.at(":", 0);
  return a;
}

/** An array, or a view, of fuzzed shape. */
export function fuzz(seed: number, kind: string, ndim?: number): np.NDArray {
  const random = stream(seed);
  return view(random, fill(random, kind, shapeOf(random, ndim)));
}

/** Two arrays that broadcast, except in one of ten cases. */
export function pair(seed: number, kind: string, other: string): [np.NDArray, np.NDArray] {
  const random = stream(seed);
  const shape = shapeOf(random);
  const wrong = random.randint(0, 10) === 0 ? 1 : 0;
  const second = shape
    .slice(random.randint(0, shape.length + 1))
    .map((size) => (random.randint(0, 3) === 0 ? 1 : size + wrong));
  const arrays = [fill(random, kind, shape), fill(random, other, second)];
  return random.randint(0, 2) === 0 ? [arrays[0], arrays[1]] : [arrays[1], arrays[0]];
}

/** Two arrays for a matrix product, whose inner axes are equal except in one of five cases. */
export function factors(seed: number, kind: string, other: string): [np.NDArray, np.NDArray] {
  const random = stream(seed);
  const [n, k, m, batch] = Array.from({ length: 4 }, () => random.randint(1, 4));
  const l = random.randint(0, 5) === 0 ? k + 1 : k;
  const lefts = [[k], [n, k], [n, k], [n, k], [batch, n, k]];
  const rights = [[l], [l, m], [l, m], [l, m], [batch, l, m]];
  const a = fill(random, kind, lefts[random.randint(0, 5)]);
  const b = fill(random, other, rights[random.randint(0, 5)]);
  return [random.randint(0, 3) === 0 && n === k && a.ndim === 2 ? a.T : a, b];
}
