import type { Value } from "live";
import type { NDArray } from "np";
import { unfit } from "./errors.ts";

/** Numbers in a row: a list, an array of one axis, or one number. */
export type Vector = number | ArrayLike<number> | NDArray;

/** Numbers in rows and columns: a list of lists, or an array of two axes. */
export type Matrix = ArrayLike<ArrayLike<number>> | NDArray;

/** A matrix as it is drawn, row after row. */
export interface Grid {
  rows: number;
  columns: number;
  values: Value[];
}

/**
 * The numbers of a vector, nan and inf as null.
 *
 * @param name the function that takes it
 * @param argument what it is called there
 * @throws TypeError for what is no vector, and for more than `most` numbers
 */
export function vector(name: string, argument: string, data: Vector, most: number): Value[] {
  const items = listed(data);
  if (!items?.every((item) => typeof item === "number" || typeof item === "boolean")) {
    throw unfit(name, `${argument} must be numbers in a row`, data);
  }
  if (items.length > most) throw unfit(name, `${argument} must be at most ${most} numbers`, data);
  return items.map(value);
}

/**
 * The numbers of a matrix.
 *
 * @throws TypeError for what is no matrix, for rows that differ in length, and for too many numbers
 */
export function matrix(name: string, argument: string, data: Matrix, most: number): Grid {
  const rows = listed(data)?.map(listed) ?? [];
  const columns = rows[0]?.length ?? 0;
  const values: Value[] = [];
  for (const row of rows) {
    if (columns === 0 || row?.length !== columns) {
      throw unfit(name, `${argument} must be numbers in rows and columns`, data);
    }
    if (values.length + columns > most) {
      throw unfit(name, `${argument} must be at most ${most} numbers`, data);
    }
    for (const item of row) values.push(value(item));
  }
  if (columns === 0) throw unfit(name, `${argument} must be numbers in rows and columns`, data);
  return { rows: rows.length, columns, values };
}

/** Whether an argument is data, and not a word or options. */
export function isVector(value: unknown): value is Vector {
  if (typeof value === "number") return true;
  return typeof value === "object" && value !== null && ("length" in value || "tolist" in value);
}

/** The numbers among values; nothing is left of nan and inf. */
export function finite(values: readonly Value[]): number[] {
  return values.filter((value) => value !== null);
}

/** The smallest and the largest of numbers; 0 to 1 where there are none. */
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

/** The items of an array or a list; nothing if it is neither. */
function listed(data: unknown): unknown[] | undefined {
  if (typeof data === "number") return [data];
  if (typeof data !== "object" || data === null) return undefined;
  if ("tolist" in data && typeof data.tolist === "function") return listed(data.tolist());
  return "length" in data ? Array.from<unknown>(data as ArrayLike<unknown>) : undefined;
}
