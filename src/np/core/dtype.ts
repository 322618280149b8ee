import { integerOf } from "../kernels/integer.ts";
import { ValueError } from "./errors.ts";

/**
 * The type of an array's elements. All three are stored as float64, so an int64 is exact up to 2⁵³,
 * and a bool is 0 or 1.
 */
export type DType = "bool" | "int64" | "float64";

const ranks: Record<DType, number> = { bool: 0, int64: 1, float64: 2 };

/** The type that can represent the values of both: `promote("bool", "int64") // => int64` */
export function promote(a: DType, b: DType): DType {
  if (a === "float64" || b === "float64") return "float64";
  return a === "int64" ? a : b;
}

/** The type of a plain value: whole numbers are integers, as in a Python literal. */
export function dtypeOf(value: number | boolean): DType {
  if (typeof value === "boolean") return "bool";
  return Number.isSafeInteger(value) && !Object.is(value, -0) ? "int64" : "float64";
}

/** Whether values of one type may be written into another: NumPy's rule "same_kind". */
export function canCast(from: DType, to: DType): boolean {
  return ranks[from] <= ranks[to];
}

/** Returns `dtype`, or throws a TypeError if there is no such type. */
export function checkDType(dtype: DType): DType {
  if (!Object.hasOwn(ranks, dtype)) {
    const text = typeof dtype === "string" ? `'${dtype}'` : JSON.stringify(dtype);
    throw new TypeError(`data type ${text} not understood: write "bool", "int64" or "float64"`);
  }
  return dtype;
}

/** NumPy's error for values that a type must not take. */
export function cannotCast(what: string, from: DType, to: DType, rule: string): TypeError {
  return new TypeError(
    `Cannot cast ${what} from dtype('${from}') to dtype('${to}') according to the rule '${rule}'`,
  );
}

/**
 * The value converted to that type: `cast(2.7, "int64") // => 2`. Throws a ValueError for NaN or an
 * infinity as an integer.
 */
export function cast(value: number, dtype: DType): number {
  if (dtype === "float64") return value;
  if (dtype === "bool") return value === 0 ? 0 : 1;
  if (Number.isFinite(value)) return integerOf(value);
  const text = Number.isNaN(value) ? "NaN" : "infinity";
  throw new ValueError(`cannot convert float ${text} to integer`);
}
