import { checkOptions } from "../core/arguments.ts";
import { ValueError } from "../core/errors.ts";
import { checkShape, sizeOf } from "../core/shape.ts";
import { array } from "../functions/array.ts";
import { take } from "../functions/take.ts";
import { fresh, type NDArray } from "../ndarray.ts";
import type { NewShape } from "../types/reshape.ts";

/** A stream of random numbers, as far as choosing needs it. */
interface Stream {
  rand(): number;
  /** A whole number from 0 up to but not including `count`. */
  below(count: number): number;
  /** Different whole numbers below `count`, in random order. */
  sample(count: number, wanted: number): number[];
}

/** The elements to choose from: a vector, or the whole numbers below a number. */
export type Population = number | readonly number[] | NDArray;

/**
 * The options of `choice`: whether an element may be chosen more than once (true by default), and
 * the probability of each element.
 */
export interface Choosing {
  replace?: boolean;
  p?: readonly number[] | NDArray;
}

/** Chooses elements at random. */
export function choose(
  random: Stream,
  a: Population,
  size: NewShape | undefined,
  options: Choosing | undefined,
): NDArray | number {
  checkOptions("choice", options, "replace", "p");
  const { replace = true, p } = options ?? {};
  const population = typeof a === "number" ? a : numberOrVector(a);
  const count = typeof population === "number" ? population : population.size;
  const shape = size === undefined ? [] : checkShape("random.choice", size);
  const wanted = sizeOf(shape);
  checkPopulation(population, count, wanted);
  const weights = p && checkWeights(p, count);
  const places = replace
    ? withReplacement(random, count, wanted, weights)
    : withoutReplacement(random, count, wanted, weights);
  const indices = fresh(shape, "int64");
  indices.buffer.set(places, indices.offset);
  if (typeof population !== "number")
    return take(population, size === undefined ? places[0] : indices);
  return size === undefined ? places[0] : indices;
}

/** Converts a 0-d array to its number. */
function numberOrVector(a: readonly number[] | NDArray): number | NDArray {
  const vector: NDArray = "ndim" in a ? a : array(a);
  if (vector.ndim === 0) return vector.buffer[vector.offset];
  if (vector.ndim > 1) throw new ValueError("a must be 1-dimensional");
  return vector;
}

function checkPopulation(population: number | NDArray, count: number, wanted: number): void {
  if (typeof population === "number" && !Number.isInteger(population)) {
    throw new ValueError("a must be 1-dimensional or an integer");
  }
  if (count > 0 || wanted === 0) return;
  throw new ValueError(
    typeof population === "number"
      ? "a must be greater than 0 unless no samples are taken"
      : "'a' cannot be empty unless no samples are taken",
  );
}

function checkWeights(p: readonly number[] | NDArray, count: number): number[] {
  const weights = Array.from<number>("ndim" in p ? (p.tolist() as number[]) : p);
  if (weights.length !== count) throw new ValueError("'a' and 'p' must have same size");
  if (weights.some(Number.isNaN)) throw new ValueError("probabilities contain NaN");
  if (weights.some((weight) => weight < 0)) {
    throw new ValueError("probabilities are not non-negative");
  }
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (Math.abs(sum - 1) > 2 ** -26) throw new ValueError("probabilities do not sum to 1");
  return weights;
}

function withReplacement(
  random: Stream,
  count: number,
  wanted: number,
  weights: number[] | undefined,
): Float64Array {
  const limits = weights && cumulative(weights);
  const places = new Float64Array(wanted);
  for (let i = 0; i < wanted; i++)
    places[i] = limits ? find(limits, random.rand()) : random.below(count);
  return places;
}

function withoutReplacement(
  random: Stream,
  count: number,
  wanted: number,
  weights: number[] | undefined,
): number[] {
  if (wanted > count) {
    throw new ValueError("Cannot take a larger sample than population when 'replace=False'");
  }
  if (weights === undefined) return random.sample(count, wanted);
  if (weights.filter((weight) => weight > 0).length < wanted) {
    throw new ValueError("Fewer non-zero entries in p than size");
  }
  const found = new Set<number>();
  while (found.size < wanted) {
    for (const place of found) weights[place] = 0;
    const limits = cumulative(weights);
    const draws = Array.from({ length: wanted - found.size }, () => random.rand());
    for (const draw of draws) found.add(find(limits, draw));
  }
  return [...found];
}

/** The cumulative sums, scaled to end at 1. */
function cumulative(weights: readonly number[]): number[] {
  let sum = 0;
  const sums = weights.map((weight) => (sum += weight));
  return sums.map((limit) => limit / sum);
}

/** The first position whose limit exceeds the draw. The limits increase. */
function find(limits: readonly number[], draw: number): number {
  let [low, high] = [0, limits.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (limits[middle] > draw) high = middle;
    else low = middle + 1;
  }
  return low;
}
