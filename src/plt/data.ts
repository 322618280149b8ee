import type { Value } from "live";
import type { NDArray } from "np";
import { unfit } from "./errors.ts";

/** A vector: a list of numbers, an array with one axis, or one number. */
export type Vector = number | ArrayLike<number> | NDArray;

/** A matrix: a list of lists of numbers, or an array with two axes. */
export type Matrix = ArrayLike<ArrayLike<number>> | NDArray;

/** A matrix in row-major order, for drawing. */
export interface Grid {
  rows: number;
  columns: number;
  values: Value[];
}

/**
 * The numbers of a vector, with null for nan and inf.
 *
 * @param name the name of the function, for error messages
 * @param argument the name of the argument
 * @throws TypeError for data that is not a vector, and for more than `most` numbers
 */
export function vector(name: string, argument: string, data: Vector, most: number): Value[] {
  const items = listed(data);
  if (!items?.every((item) => typeof item === "number" || typeof item === "boolean")) {
    throw unfit(name, `${argument} must be a vector of numbers`, data);
  }
  if (items.length > most) throw unfit(name, `${argument} must have at most ${most} numbers`, data);
  return items.map(value);
}

/**
 * The numbers of a matrix.
 *
 * @throws TypeError for data that is not a matrix, for rows that differ in length, and for too many
 *   numbers
 */
export function matrix(name: string, argument: string, data: Matrix, most: number): Grid {
  const rows = listed(data)?.map(listed) ?? [];
  const columns = rows[0]?.length ?? 0;
  const values: Value[] = [];
  for (const row of rows) {
    if (columns === 0 || row?.length !== columns) {
      throw unfit(name, `${argument} must be a matrix of numbers`, data);
    }
    if (values.length + columns > most) {
      throw unfit(name, `${argument} must have at most ${most} numbers`, data);
    }
    for (const item of row) values.push(value(item));
  }
  if (columns === 0) throw unfit(name, `${argument} must be a matrix of numbers`, data);
  return { rows: rows.length, columns, values };
}

/** Whether an argument is data, not a string or an object with options. */
export function isVector(value: unknown): value is Vector {
  if (typeof value === "number") return true;
  return typeof value === "object" && value !== null && ("length" in value || "tolist" in value);
}

/** The values that are numbers, without the nulls for nan and inf. */
export function finite(values: readonly Value[]): number[] {
  return values.filter((value) => value !== null);
}

/**
 * The numbers of a vector that is a row of bounds.
 *
 * @throws TypeError unless they are 2 to `most` finite numbers in increasing order
 */
export function increasing(name: string, argument: string, data: Vector, most: number): number[] {
  const given = vector(name, argument, data, most);
  const numbers = finite(given);
  const rising = numbers.every((number, i) => i === 0 || number > numbers[i - 1]);
  if (rising && numbers.length === given.length && numbers.length >= 2) return numbers;
  throw unfit(name, `${argument} must be 2 to ${most} increasing numbers`, data);
}

/** The smallest and the largest number; 0 and 1 if there are none. */
export function rangeOf(values: readonly number[]): [number, number] {
  if (values.length === 0) return [0, 1];
  return values.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
}

function value(item: unknown): Value {
  const number = Number(item);
  return Number.isFinite(number) ? number : null;
}

/** The items of an array or a list; undefined for any other value. */
function listed(data: unknown): unknown[] | undefined {
  if (typeof data === "number") return [data];
  if (typeof data !== "object" || data === null) return undefined;
  if ("tolist" in data && typeof data.tolist === "function") return listed(data.tolist());
  return "length" in data ? Array.from<unknown>(data as ArrayLike<unknown>) : undefined;
}
